"""The words around a figure: bounds, changes, the counted phrase, its status and its role."""
