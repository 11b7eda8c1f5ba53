package pressbox.demo;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/// The pictures of the demo's pages: drawn in code when first asked for, JPEG, 1200 by 675 pixels, with credits inside.
final class Illustrations {
    static final int WIDTH = 1200;
    static final int HEIGHT = 675;

    static {
        // Drawing needs no screen; without this a Mac would show a dock icon for the server.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

    /// @param file a scene's name and `.jpg`
    Reply picture(String file) {
        String scene = file.endsWith(".jpg") ? file.substring(0, file.length() - 4) : "";
        if (!Scenes.has(scene)) {
            return Reply.missing();
        }
        return Reply.bytes("image/jpeg", drawn.computeIfAbsent(scene, Illustrations::draw));
    }

    static byte[] draw(String scene) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Scenes.paint(scene, g);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream(120_000);
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot encode " + scene, e);
        }
        return PhotoCredit.of(scene).into(out.toByteArray());
    }
}
