"""What a journey does: pure analyses on a networkx graph."""
