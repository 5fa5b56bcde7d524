"""What is true of a language whatever the document: nb, nn, their words and sentences."""
