// Trade/TradeLanguage
