package pressbox.desk;

/// A photo of a draft with the rights that travel with it; unknown fields are empty.
///
/// @param address     where the file lies: an absolute address or a path below the newsroom's `pictures` folder
/// @param creator     IPTC Creator
/// @param credit      IPTC Credit Line; without it the photo does not go out
/// @param copyright   IPTC Copyright Notice
/// @param licence     IPTC Web Statement of Rights, an address
/// @param acquireFrom IPTC Licensor URL, an address
public record Picture(
        String address,
        String alt,
        String caption,
        String creator,
        String credit,
        String copyright,
        String licence,
        String acquireFrom) {}
