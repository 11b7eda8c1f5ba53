package pressbox.demo;

/// A picture of an article as the outlet prints it.
///
/// @param scene which illustration it is
/// @param credit empty where the outlet names nobody
record Picture(String scene, String caption, String credit) {}
