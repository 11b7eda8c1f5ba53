package pressbox.cli;

import java.nio.file.Path;

/// The demo's own editor.
final class DemoPress {
    DemoPress(House house, Path pictures) {}

    void work() {}
}
