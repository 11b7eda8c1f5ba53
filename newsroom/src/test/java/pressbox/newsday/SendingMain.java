package pressbox.newsday;

import java.nio.file.Path;
import java.util.List;
import pressbox.delivery.FolderChannel;
import pressbox.delivery.MailChannel;
import pressbox.delivery.MailSettings;

/// Sends the day's edition in a process of its own, so that a test can kill it.
final class SendingMain {
    private SendingMain() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        MailSettings mail = new MailSettings(
                "127.0.0.1",
                Integer.parseInt(args[1]),
                MailSettings.Security.NONE,
                "",
                "",
                "news@gullpost.example",
                "Gull Post");
        try (SendingFixture house = new SendingFixture(
                folder, List.of(new FolderChannel(folder.resolve("letters")), new MailChannel(mail)))) {
            house.sending.resume();
            house.sending.send(house.edition());
        }
    }
}
