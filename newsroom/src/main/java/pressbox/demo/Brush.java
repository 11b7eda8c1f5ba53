package pressbox.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RadialGradientPaint;
import java.awt.geom.Path2D;

/// Draws the things that football pictures are made of.
///
/// Coordinates are pixels of a picture 1200 by 675; the same name gives the same picture.
final class Brush {
    static final Color TEAL = new Color(0x0F6E74);
    static final Color AMBER = new Color(0xF2A33A);
    static final Color NIGHT = new Color(0x0B1D2A);
    static final Color INK = new Color(0x14212B);
    static final Color CREAM = new Color(0xF8F1E3);

    private static final Color GRASS = new Color(0x3E8E4E);
    private static final Color GRASS_DARK = new Color(0x36803F);
    private static final int W = Illustrations.WIDTH;
    private static final int H = Illustrations.HEIGHT;

    private final Graphics2D g;
    private final Dice dice;

    Brush(Graphics2D g, String name) {
        this.g = g;
        this.dice = new Dice(name.hashCode());
    }

    int below(int bound) {
        return dice.below(bound);
    }

    boolean chance(double share) {
        return dice.share() < share;
    }

    void sky(Color high, Color low, int height) {
        g.setPaint(new GradientPaint(0, 0, high, 0, height, low));
        g.fillRect(0, 0, W, H);
    }

    void fill(Color color, int x, int y, int width, int height) {
        g.setColor(color);
        g.fillRect(x, y, width, height);
    }

    void round(Color color, int x, int y, int width, int height, int radius) {
        g.setColor(color);
        g.fillRoundRect(x, y, width, height, radius, radius);
    }

    void dot(Color color, int x, int y, int radius) {
        g.setColor(color);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void line(Color color, int x1, int y1, int x2, int y2, int width) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.drawLine(x1, y1, x2, y2);
    }

    void arc(Color color, int x, int y, int width, int height, int stroke) {
        g.setColor(color);
        g.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.drawArc(x, y, width, height, 0, 180);
    }

    void polygon(Color color, int... points) {
        Polygon shape = new Polygon();
        for (int i = 0; i < points.length; i += 2) {
            shape.addPoint(points[i], points[i + 1]);
        }
        g.setColor(color);
        g.fillPolygon(shape);
    }

    void glow(int x, int y, int radius, Color color) {
        Color clear = new Color(color.getRed(), color.getGreen(), color.getBlue(), 0);
        g.setPaint(new RadialGradientPaint(x, y, radius, new float[] {0, 1}, new Color[] {color, clear}));
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void stand(int x, int y, int roof, Color color, int posts) {
        polygon(color, x, y + roof, x, y + 40, W / 3, y, 2 * W / 3, y, W, y + 40, W, y + roof);
        polygon(
                color.brighter(),
                x,
                y + 52,
                x,
                y + 40,
                W / 3,
                y,
                2 * W / 3,
                y,
                W,
                y + 40,
                W,
                y + 52,
                2 * W / 3,
                y + 12,
                W / 3,
                y + 12);
        for (int i = 0; i <= posts; i++) {
            fill(color.brighter(), i * W / posts, y + 44, 3, roof);
        }
    }

    void crowd(int x, int y, int width, int height, int heads) {
        fill(new Color(8, 22, 28, 200), x, y, width, height);
        for (int i = 0; i < heads; i++) {
            int shade = 90 + dice.below(120);
            Color coat =
                    dice.share() < 0.35 ? TEAL.brighter() : dice.share() < 0.3 ? AMBER : new Color(shade, shade, shade);
            int px = x + dice.below(width);
            int py = y + dice.below(height);
            g.setColor(new Color(coat.getRed(), coat.getGreen(), coat.getBlue(), 150));
            g.fillOval(px, py, 7, 8);
        }
    }

    void pitch(int top) {
        int stripes = 10;
        for (int i = 0; i < stripes; i++) {
            g.setColor(i % 2 == 0 ? GRASS : GRASS_DARK);
            Path2D stripe = new Path2D.Double();
            double left = i / (double) stripes;
            double right = (i + 1) / (double) stripes;
            stripe.moveTo(left * W, top);
            stripe.lineTo(right * W, top);
            stripe.lineTo((right - 0.5) * 2.2 * W + W / 2.0, H);
            stripe.lineTo((left - 0.5) * 2.2 * W + W / 2.0, H);
            stripe.closePath();
            g.fill(stripe);
        }
        fill(new Color(255, 255, 255, 190), 0, top + 16, W, 3);
        line(new Color(255, 255, 255, 190), 0, H - 70, W, H - 70, 5);
    }

    void goal(int middle, int foot, int width) {
        int height = width * 2 / 5;
        int left = middle - width / 2;
        g.setStroke(new BasicStroke(1));
        g.setColor(new Color(255, 255, 255, 90));
        for (int x = left; x <= left + width; x += Math.max(6, width / 24)) {
            g.drawLine(x, foot - height, x, foot);
        }
        for (int y = foot - height; y <= foot; y += Math.max(5, height / 9)) {
            g.drawLine(left, y, left + width, y);
        }
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(Math.max(3, width / 40)));
        g.drawPolyline(
                new int[] {left, left, left + width, left + width},
                new int[] {foot, foot - height, foot - height, foot},
                4);
    }

    void pylon(int x, int top, int foot) {
        line(INK, x, top, x, foot, 7);
        fill(INK, x - 40, top - 22, 80, 44);
        for (int i = 0; i < 8; i++) {
            dot(new Color(0xFFF6D8), x - 30 + i % 4 * 20, top - 11 + i / 4 * 22, 8);
        }
        glow(x, top, 190, new Color(255, 246, 216, 110));
    }

    void streaks(int count, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(1.5f));
        for (int i = 0; i < count; i++) {
            int x = dice.below(W + 60);
            int y = dice.below(H);
            g.drawLine(x, y, x - 10, y + 34);
        }
    }

    void tree(int x, int foot) {
        fill(new Color(0x5B4636), x - 4, foot - 34, 8, 34);
        dot(new Color(0x4C7A5A), x, foot - 56, 34);
        dot(new Color(0x5E8F6A), x + 14, foot - 44, 24);
    }

    void barrier(int x, int y) {
        line(new Color(0xB5423C), x, y, x + 150, y, 9);
        line(INK, x + 12, y, x + 12, y + 58, 7);
        line(INK, x + 138, y, x + 138, y + 58, 7);
    }

    void scarf(int x, int y, int width, Color color) {
        int sag = 12 + dice.below(14);
        for (int i = 0; i < 10; i++) {
            int left = x + i * width / 10;
            int drop = sag - (int) (sag * Math.pow((i - 4.5) / 4.5, 2));
            fill(i % 2 == 0 ? color : CREAM, left, y + drop, width / 10 + 1, 26);
        }
        dot(new Color(0xC9A188), x, y + 16, 13);
        dot(new Color(0xC9A188), x + width, y + 16, 13);
    }

    void shirt(int x, int y, double scale, Color color, Color trim) {
        int w = (int) (170 * scale);
        polygon(
                color,
                x - w,
                y + 30,
                x - 60,
                y,
                x + 60,
                y,
                x + w,
                y + 30,
                x + w + 90,
                y + 190,
                x + w + 10,
                y + 220,
                x + w - 20,
                y + 160,
                x + w - 20,
                y + 480,
                x - w + 20,
                y + 480,
                x - w + 20,
                y + 160,
                x - w - 10,
                y + 220,
                x - w - 90,
                y + 190);
        polygon(trim, x - 60, y, x, y + 60, x + 60, y, x + 38, y, x, y + 38, x - 38, y);
        for (int i = -2; i <= 2; i++) {
            fill(new Color(255, 255, 255, 26), x + i * 62 - 12, y + 70, 24, 410);
        }
        crest(x + 82, y + 100, CREAM, trim, 0.18);
    }

    void crest(int x, int y, Color color, Color trim) {
        crest(x, y, color, trim, 1);
    }

    private void crest(int x, int y, Color color, Color trim, double scale) {
        int s = (int) (100 * scale);
        polygon(
                trim,
                x - 2 * s - s / 8,
                y,
                x + 2 * s + s / 8,
                y,
                x + 2 * s + s / 8,
                y + 3 * s,
                x,
                y + 5 * s + s / 2,
                x - 2 * s - s / 8,
                y + 3 * s);
        polygon(
                color,
                x - 2 * s,
                y + s / 8,
                x + 2 * s,
                y + s / 8,
                x + 2 * s,
                y + 3 * s - s / 8,
                x,
                y + 5 * s + s / 4,
                x - 2 * s,
                y + 3 * s - s / 8);
        polygon(
                CREAM.equals(color) ? TEAL : CREAM,
                x - s / 5,
                y + 4 * s,
                x,
                y + 2 * s,
                x - s / 2,
                y + s,
                x + s / 5,
                y + s * 3 / 5,
                x + s * 6 / 5,
                y + s,
                x + s / 3,
                y + s * 6 / 5,
                x + s / 2,
                y + 5 * s / 2,
                x + s / 6,
                y + 4 * s);
    }

    void star(int x, int y, int radius, Color color) {
        int[] points = new int[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.42;
            points[2 * i] = x + (int) (r * Math.sin(i * Math.PI / 5));
            points[2 * i + 1] = y - (int) (r * Math.cos(i * Math.PI / 5));
        }
        polygon(color, points);
    }

    void plan(int x, int y, int width, int height) {
        g.setColor(new Color(255, 255, 255, 150));
        g.setStroke(new BasicStroke(4));
        g.drawRect(x, y, width, height);
        g.drawLine(x + width / 2, y, x + width / 2, y + height);
        g.drawOval(x + width / 2 - 90, y + height / 2 - 90, 180, 180);
        g.drawRect(x, y + height / 2 - 150, 150, 300);
        g.drawRect(x + width - 150, y + height / 2 - 150, 150, 300);
    }

    void microphone(int x, int foot, Color color) {
        line(INK, x, foot + 60, x, foot - 40, 8);
        round(color, x - 24, foot - 96, 48, 70, 18);
    }

    void cone(int x, int y) {
        polygon(new Color(0xE8642C), x - 16, y, x, y - 38, x + 16, y);
        fill(new Color(0xB94A1C), x - 20, y, 40, 5);
    }

    void figure(int x, int y, Color color) {
        dot(new Color(0xC9A188), x, y - 92, 16);
        round(color, x - 20, y - 76, 40, 60, 16);
        line(CREAM, x - 9, y - 18, x - 12, y + 24, 11);
        line(CREAM, x + 9, y - 18, x + 14, y + 24, 11);
    }

    void trophy(int x, int y) {
        Color silver = new Color(0xDCE4EC);
        polygon(
                silver, x - 110, y, x + 110, y, x + 80, y + 190, x + 22, y + 240, x + 22, y + 300, x + 80, y + 340,
                x - 80, y + 340, x - 22, y + 300, x - 22, y + 240, x - 80, y + 190);
        polygon(new Color(255, 255, 255, 120), x - 84, y + 12, x - 50, y + 12, x - 36, y + 190, x - 58, y + 180);
        g.setColor(silver);
        g.setStroke(new BasicStroke(14));
        g.drawArc(x - 180, y + 20, 130, 130, 90, 180);
        g.drawArc(x + 50, y + 20, 130, 130, -90, 180);
    }
}
