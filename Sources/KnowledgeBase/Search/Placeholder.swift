// Search/SearchEngine
