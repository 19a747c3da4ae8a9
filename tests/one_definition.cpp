// A program of all layers that uses none: see petal_one_definition in CMakeLists.txt.
int main() {}
