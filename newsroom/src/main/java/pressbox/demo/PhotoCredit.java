package pressbox.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Who made a picture, written into its JPEG as IPTC (in a Photoshop block) and as XMP.
record PhotoCredit(String title, String creator, String credit, String rights, String site) {

    static PhotoCredit of(String scene) {
        return switch (scene) {
            case "stadium-night", "draw" ->
                new PhotoCredit(
                        scene,
                        "Tom Rudderford",
                        "Tom Rudderford/Northlight Pictures",
                        "© 2026 Northlight Cooperative",
                        "https://www.northlight.example");
            case "stadium-dusk", "empty-seats", "scarves", "armband", "ferry", "training-ground" ->
                new PhotoCredit(
                        scene,
                        "Ines Calloway",
                        "Ines Calloway/Skylark Images",
                        "© 2026 Skylark Images",
                        "https://www.skylarkimages.example");
            case "corniche" ->
                new PhotoCredit(
                        scene,
                        "Luc Amarante",
                        "Luc Amarante/Agence Corniche",
                        "© 2026 Agence Corniche",
                        "https://www.agencecorniche.example");
            default ->
                new PhotoCredit(
                        scene, "Pressbox demo", "Pressbox demo", "An invented picture", "https://pressbox.example");
        };
    }

    /// The JPEG with the blocks set in after its first header.
    byte[] into(byte[] jpeg) {
        int cut = 2;
        if (jpeg[2] == (byte) 0xFF && jpeg[3] == (byte) 0xE0) {
            cut += 2 + ((jpeg[4] & 0xFF) << 8 | (jpeg[5] & 0xFF));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 4000);
        out.write(jpeg, 0, cut);
        segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0", xmp().getBytes(StandardCharsets.UTF_8));
        segment(out, 0xED, "Photoshop 3.0\0", photoshop());
        out.write(jpeg, cut, jpeg.length - cut);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] body) {
        byte[] head = name.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + head.length + body.length;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(head);
        out.writeBytes(body);
    }

    /// Image resource 0x0404: the IPTC-IIM records 2:5 title, 2:80 creator, 2:110 credit, 2:116 rights, in UTF-8
    /// (1:90).
    private byte[] photoshop() {
        ByteArrayOutputStream iptc = new ByteArrayOutputStream();
        record(iptc, 1, 90, "\u001B%G");
        record(iptc, 2, 5, title);
        record(iptc, 2, 80, creator);
        record(iptc, 2, 110, credit);
        record(iptc, 2, 116, rights);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("8BIM".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[] {4, 4, 0, 0, 0, 0, (byte) (iptc.size() >> 8), (byte) iptc.size()});
        out.writeBytes(iptc.toByteArray());
        if (iptc.size() % 2 == 1) {
            out.write(0);
        }
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, int record, int set, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(new byte[] {0x1C, (byte) record, (byte) set, (byte) (bytes.length >> 8), (byte) bytes.length});
        out.writeBytes(bytes);
    }

    private String xmp() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:rights>
                <photoshop:Credit>%s</photoshop:Credit>
                <xmpRights:WebStatement>%s/terms</xmpRights:WebStatement>
                <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>%s/license</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
                <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation</Iptc4xmpExt:DigitalSourceType>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(creator, rights, credit, site, site);
    }
}
