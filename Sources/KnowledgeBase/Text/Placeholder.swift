// Text/TextAnalysis
