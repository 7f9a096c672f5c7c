"""One page a file; a page reads, shows and passes wishes on."""
