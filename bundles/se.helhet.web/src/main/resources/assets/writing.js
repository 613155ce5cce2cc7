// Writing with live figures.
