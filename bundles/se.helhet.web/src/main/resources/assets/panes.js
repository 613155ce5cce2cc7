// Panes whose width can be changed.
