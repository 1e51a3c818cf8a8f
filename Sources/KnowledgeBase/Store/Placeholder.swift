// Store/RecordStore
