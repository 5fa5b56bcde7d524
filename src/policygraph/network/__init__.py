"""Dataset to picture: projection, layout and the page."""
