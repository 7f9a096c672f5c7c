"""The picture of a journey: one scene, laid out once, that every format draws."""
