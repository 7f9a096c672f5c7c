"""What things are: frozen values that know no screen, disk, clock or language."""
