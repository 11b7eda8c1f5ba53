package pressbox.newsday;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.delivery.Dispatch;
import pressbox.delivery.FolderChannel;
import pressbox.delivery.MailChannel;
import pressbox.delivery.MailSettings;
import pressbox.delivery.Medium;
import pressbox.store.ReaderShelf;

/// An edition on its way to readers, over a real SMTP server in this process.
class SendingTest {
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    private GreenMail server;

    @BeforeEach
    void open() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void mailsEachReaderOnceHoweverOftenItIsSent() throws MessagingException {
        try (SendingFixture house = house()) {
            house.approveAPiece();
            house.agree("ada", Medium.EMAIL);
            house.agree("bo", Medium.EMAIL);
            house.sending.send(house.edition());
            house.sending.send(house.edition());
            assertThat(received())
                    .containsOnly(Map.entry("ada@readers.example", 1), Map.entry("bo@readers.example", 1));
            assertThat(house.sending.counts(house.edition()).get(Medium.EMAIL))
                    .containsExactly(Map.entry(Dispatch.State.ACCEPTED, 2));
        }
    }

    @Test
    void carriesTheLinesThatLetAReaderLeaveByOneClick() throws MessagingException {
        try (SendingFixture house = house()) {
            house.approveAPiece();
            house.agree("ada", Medium.EMAIL);
            house.sending.send(house.edition());
        }
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://gullpost.example/leave/secret-ada>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<gull-post-2031-03-01-ada@gullpost.example>");
        assertThat(mail.getSubject()).isEqualTo("Gull Post: Gulls win the harbour derby");
    }

    @Test
    void mailsNobodyWhoHasLeft() throws MessagingException {
        try (SendingFixture house = house()) {
            house.approveAPiece();
            house.agree("ada", Medium.EMAIL);
            new ReaderShelf(house.store).withdraw("secret-ada", Medium.EMAIL, SendingFixture.NOON);
            house.sending.send(house.edition());
        }
        assertThat(received()).isEmpty();
    }

    @Test
    void keepsLettersPlannedWhileTheServerIsDownAndSendsThemLater() throws MessagingException {
        try (SendingFixture house = house()) {
            house.approveAPiece();
            house.agree("ada", Medium.EMAIL);
            int port = server.getSmtp().getPort();
            server.stop();
            house.sending.send(house.edition());
            assertThat(house.sending.counts(house.edition()).get(Medium.EMAIL))
                    .containsExactly(Map.entry(Dispatch.State.PLANNED, 1));
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            house.sending.resume();
        }
        assertThat(received()).containsOnly(Map.entry("ada@readers.example", 1));
    }

    @Test
    void sendsNothingTwiceAndLosesNothingWhenItIsKilledAgainAndAgain() throws Exception {
        int readers = 60;
        try (SendingFixture house = house()) {
            house.approveAPiece();
            for (int i = 0; i < readers; i++) {
                house.agree("file" + i, Medium.FOLDER);
                house.agree("mail" + i, Medium.EMAIL);
            }
        }
        Random random = new Random(7);
        Process sender = start();
        for (int kill = 1; kill <= KILLS; kill++) {
            waitForMails(kill * readers / (KILLS + 1), sender);
            Thread.sleep(random.nextInt(25));
            sender.destroyForcibly().waitFor();
            sender = start();
        }
        assertThat(sender.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(sender.exitValue()).isZero();
        try (SendingFixture house = house();
                Stream<Path> letters = Files.list(folder.resolve("letters"))) {
            Map<Dispatch.State, Integer> mails =
                    house.sending.counts(house.edition()).getOrDefault(Medium.EMAIL, Map.of());
            int uncertain = mails.getOrDefault(Dispatch.State.UNCERTAIN, 0);
            assertThat(letters.filter(letter -> letter.toString().endsWith(".txt")))
                    .hasSize(readers);
            assertThat(received().values()).allMatch(count -> count == 1);
            assertThat(mails.getOrDefault(Dispatch.State.ACCEPTED, 0) + uncertain)
                    .isEqualTo(readers);
            assertThat(received().size()).isBetween(readers - uncertain, readers);
            assertThat(uncertain).isLessThanOrEqualTo(KILLS);
        }
    }

    private void waitForMails(int wanted, Process sender) throws InterruptedException {
        while (server.getReceivedMessages().length < wanted && sender.isAlive()) {
            Thread.sleep(5);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingMain.class.getName(),
                        folder.toString(),
                        String.valueOf(server.getSmtp().getPort()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("sender.log").toFile())
                .start();
    }

    private SendingFixture house() {
        MailSettings mail = new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                MailSettings.Security.NONE,
                "",
                "",
                "news@gullpost.example",
                "Gull Post");
        return new SendingFixture(folder, List.of(new FolderChannel(folder.resolve("letters")), new MailChannel(mail)));
    }

    private Map<String, Integer> received() throws MessagingException {
        Map<String, Integer> counts = new HashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            counts.merge(((InternetAddress) mail.getAllRecipients()[0]).getAddress(), 1, Integer::sum);
        }
        return counts;
    }
}
