"""Submit a wish, publish views: the only way to change a room."""
