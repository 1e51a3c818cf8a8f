// Ingest/Ingestion
