package pressbox.demo;

import static pressbox.demo.Brush.AMBER;
import static pressbox.demo.Brush.CREAM;
import static pressbox.demo.Brush.INK;
import static pressbox.demo.Brush.NIGHT;
import static pressbox.demo.Brush.TEAL;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Map;
import java.util.function.Consumer;

/// The scenes that illustrate the week, in the teal and amber of the home club.
final class Scenes {
    private static final int W = Illustrations.WIDTH;
    private static final int H = Illustrations.HEIGHT;
    private static final Color DUSK_LOW = new Color(0xF6C48B);
    private static final Color DUSK_HIGH = new Color(0x5B5F8C);
    private static final Color SEA = new Color(0x2F7F9E);

    private static final Map<String, Consumer<Brush>> ALL = Map.ofEntries(
            Map.entry("stadium-dusk", b -> stadium(b, DUSK_HIGH, DUSK_LOW)),
            Map.entry("stadium-night", b -> stadium(b, NIGHT, new Color(0x1D4E63))),
            Map.entry("stadium-rain", Scenes::rain),
            Map.entry("stadium-plan", Scenes::plan),
            Map.entry("empty-seats", Scenes::seats),
            Map.entry("terrace", Scenes::terrace),
            Map.entry("scarves", Scenes::scarves),
            Map.entry("shirt", Scenes::shirt),
            Map.entry("armband", Scenes::armband),
            Map.entry("tactics", Scenes::tactics),
            Map.entry("press-room", Scenes::pressRoom),
            Map.entry("training-ground", Scenes::training),
            Map.entry("women-match", Scenes::penaltyArea),
            Map.entry("corniche", b -> sea(b, new Color(0xBFE3EE), new Color(0xF7E7C6))),
            Map.entry("ferry", Scenes::ferry),
            Map.entry("draw", Scenes::bowl),
            Map.entry("kettle", Scenes::kettle),
            Map.entry("crest", Scenes::crest),
            Map.entry("portrait", Scenes::portrait));

    private Scenes() {}

    static boolean has(String scene) {
        return ALL.containsKey(scene);
    }

    static void paint(String scene, Graphics2D g) {
        Consumer<Brush> painter = ALL.get(scene);
        if (painter == null) {
            throw new IllegalArgumentException("no scene " + scene);
        }
        painter.accept(new Brush(g, scene));
    }

    private static void stadium(Brush b, Color high, Color low) {
        b.sky(high, low, H);
        b.stand(0, 260, 150, new Color(0x10262F), 26);
        b.pitch(430);
        b.pylon(150, 90, 330);
        b.pylon(1050, 90, 330);
        b.crowd(0, 285, W, 120, 2600);
        b.goal(600, 452, 150);
    }

    private static void rain(Brush b) {
        stadium(b, new Color(0x22313B), new Color(0x49606A));
        b.streaks(900, new Color(255, 255, 255, 60));
        b.glow(600, 560, 260, new Color(255, 255, 255, 45));
    }

    private static void plan(Brush b) {
        b.sky(new Color(0xEAF1F2), CREAM, H);
        b.fill(new Color(0xC9DEDC), 0, 520, W, 155);
        b.polygon(TEAL, 180, 520, 240, 300, 980, 240, 1060, 520);
        b.polygon(AMBER, 240, 300, 980, 240, 990, 262, 240, 322);
        for (int x = 260; x < 1000; x += 48) {
            b.fill(new Color(255, 255, 255, 110), x, 350, 26, 140);
        }
        b.fill(SEA, 0, 600, W, 75);
        for (int x = 40; x < W; x += 130) {
            b.tree(x, 520);
        }
    }

    private static void seats(Brush b) {
        b.fill(new Color(0x0A3F45), 0, 0, W, H);
        int y = 16;
        for (int row = 0; y < H; row++) {
            int size = 34 + row * 6;
            for (int x = -20; x < W; x += size + 10) {
                Color colour = b.chance(0.06) ? AMBER : TEAL.brighter();
                b.round(colour, x + row % 2 * size / 2, y, size, size - 6, 10);
                b.fill(new Color(0, 0, 0, 60), x + row % 2 * size / 2, y + size - 14, size, 8);
            }
            y += size + 8;
        }
        b.glow(960, 60, 420, new Color(255, 240, 210, 70));
    }

    private static void terrace(Brush b) {
        b.sky(new Color(0x8FA3A8), new Color(0xD9D4C4), H);
        for (int row = 0; row < 14; row++) {
            int shade = 120 - row * 5;
            b.fill(new Color(shade, shade - 4, shade - 12), 0, 250 + row * 32, W, 32);
            b.fill(new Color(0, 0, 0, 40), 0, 250 + row * 32, W, 5);
        }
        for (int x = 140; x < W; x += 300) {
            b.barrier(x, 360);
            b.barrier(x + 140, 500);
        }
        b.stand(0, 60, 70, INK, 18);
    }

    private static void scarves(Brush b) {
        b.sky(NIGHT, new Color(0x12424B), H);
        b.crowd(0, 330, W, 345, 5200);
        for (int i = 0; i < 26; i++) {
            b.scarf(30 + i % 9 * 130 + b.below(40), 250 + i / 9 * 120 + b.below(40), 150, i % 2 == 0 ? TEAL : AMBER);
        }
        b.glow(600, 40, 500, new Color(255, 255, 240, 50));
    }

    private static void shirt(Brush b) {
        b.sky(new Color(0xE9EEEE), new Color(0xC7D6D7), H);
        b.glow(600, 300, 480, new Color(255, 255, 255, 160));
        b.shirt(600, 120, 1.0, TEAL, AMBER);
        b.fill(new Color(0, 0, 0, 25), 380, 610, 440, 14);
    }

    private static void armband(Brush b) {
        b.sky(TEAL.darker(), TEAL, H);
        b.polygon(new Color(0xC98F6B), 430, 0, 770, 0, 730, 675, 470, 675);
        b.polygon(TEAL.darker().darker(), 415, 0, 785, 0, 772, 190, 428, 190);
        b.polygon(AMBER, 428, 240, 772, 240, 760, 400, 440, 400);
        b.star(600, 320, 62, CREAM);
    }

    private static void tactics(Brush b) {
        b.fill(new Color(0x16343A), 0, 0, W, H);
        b.plan(120, 60, 960, 555);
        int[][] places = {
            {200, 337},
            {330, 160},
            {310, 280},
            {310, 400},
            {330, 520},
            {520, 230},
            {500, 337},
            {520, 450},
            {740, 180},
            {780, 337},
            {740, 500}
        };
        for (int i = 0; i < places.length; i++) {
            int[] p = places[i];
            if (i > 0) {
                b.line(new Color(242, 163, 58, 120), places[i - 1][0], places[i - 1][1], p[0], p[1], 4);
            }
        }
        for (int[] p : places) {
            b.dot(AMBER, p[0], p[1], 19);
        }
    }

    private static void pressRoom(Brush b) {
        b.fill(new Color(0x0D3B42), 0, 0, W, H);
        for (int y = 0; y < 420; y += 105) {
            for (int x = 0; x < W; x += 200) {
                b.round((x / 200 + y / 105) % 2 == 0 ? TEAL : new Color(0x135058), x + 24, y + 22, 150, 62, 12);
            }
        }
        b.polygon(new Color(0x2B1F16), 0, 520, W, 520, W, H, 0, H);
        for (int i = 0; i < 6; i++) {
            b.microphone(380 + i * 88, 540, i % 2 == 0 ? AMBER : CREAM);
        }
    }

    private static void training(Brush b) {
        b.sky(new Color(0xA9C7D6), new Color(0xEAF0E6), 330);
        for (int x = -40; x < W; x += 90) {
            b.tree(x + b.below(30), 330);
        }
        b.pitch(330);
        for (int i = 0; i < 9; i++) {
            b.cone(180 + i * 105, 470 + i % 3 * 50);
        }
        b.dot(CREAM, 620, 585, 24);
    }

    private static void penaltyArea(Brush b) {
        b.sky(new Color(0x1C2E4A), new Color(0x39577A), 300);
        b.crowd(0, 180, W, 130, 1800);
        b.pitch(300);
        b.goal(600, 340, 330);
        for (int i = 0; i < 5; i++) {
            b.figure(350 + i * 120, 520 + i % 2 * 40, i == 4 ? new Color(0x7A2038) : TEAL);
        }
        b.pylon(90, 40, 260);
        b.pylon(1110, 40, 260);
    }

    private static void sea(Brush b, Color high, Color low) {
        b.sky(high, low, 400);
        b.glow(880, 250, 260, new Color(255, 230, 170, 150));
        b.fill(SEA, 0, 400, W, 275);
        for (int i = 0; i < 120; i++) {
            b.fill(new Color(255, 255, 255, 40), b.below(W), 405 + b.below(260), 20 + b.below(90), 3);
        }
        b.polygon(new Color(0x7C5B4A), 0, 400, 0, 250, 180, 210, 330, 300, 460, 330, 560, 400);
        b.polygon(CREAM, 120, 225, 320, 225, 345, 290, 95, 290);
        b.fill(new Color(0xB43E3A), 120, 214, 200, 12);
    }

    private static void ferry(Brush b) {
        sea(b, new Color(0xC3D0D6), new Color(0xE6DFD0));
        b.polygon(INK, 420, 470, 1000, 470, 950, 550, 470, 550);
        b.fill(CREAM, 520, 400, 380, 70);
        b.fill(AMBER, 760, 330, 60, 70);
        for (int x = 540; x < 880; x += 48) {
            b.round(new Color(0x2C5A66), x, 418, 30, 26, 8);
        }
    }

    private static void bowl(Brush b) {
        b.sky(new Color(0x0C1B3A), new Color(0x27477E), H);
        b.glow(600, 300, 420, new Color(190, 220, 255, 90));
        b.trophy(600, 150);
        for (int i = 0; i < 16; i++) {
            b.dot(new Color(0x9FC3FF), 120 + i * 66, 590 + i % 2 * 24, 20);
        }
    }

    private static void kettle(Brush b) {
        b.fill(AMBER, 0, 0, W, H);
        b.dot(new Color(0xF7BE6E), 600, 340, 290);
        b.polygon(TEAL, 430, 520, 470, 260, 730, 260, 770, 520);
        b.round(TEAL.darker(), 470, 232, 260, 36, 18);
        b.dot(INK, 600, 222, 18);
        b.polygon(TEAL, 735, 330, 860, 270, 880, 292, 752, 420);
        b.arc(INK, 430, 120, 340, 240, 22);
        for (int i = 0; i < 3; i++) {
            b.arc(CREAM, 850 + i * 26, 120 + i * 12, 60, 120, 8);
        }
    }

    private static void crest(Brush b) {
        b.fill(CREAM, 0, 0, W, H);
        b.crest(600, 60, TEAL, AMBER);
    }

    private static void portrait(Brush b) {
        b.sky(new Color(0xDCE5E6), new Color(0xB9C9CB), H);
        b.dot(new Color(0xC9A188), 600, 270, 130);
        b.round(TEAL, 360, 430, 480, 300, 160);
    }
}
