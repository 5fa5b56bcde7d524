"""Reading to Dataset: IRIs, triples, provenance, shapes, queries and formats."""
