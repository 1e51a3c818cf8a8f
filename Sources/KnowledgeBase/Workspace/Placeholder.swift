// Workspace/KnowledgeBase
