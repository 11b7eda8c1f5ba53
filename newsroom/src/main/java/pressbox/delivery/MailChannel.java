package pressbox.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Locale;
import org.simplejavamail.MailException;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

/// Sends each letter by SMTP, with the lines that let a reader leave by one click (RFC 8058).
public final class MailChannel implements Channel {
    private static final int TIMEOUT_MILLIS = 20_000;

    private final Mailer mailer;
    private final MailSettings settings;

    public MailChannel(MailSettings settings) {
        this.settings = settings;
        TransportStrategy strategy = switch (settings.security()) {
            case NONE -> TransportStrategy.SMTP;
            case STARTTLS -> TransportStrategy.SMTP_TLS;
            case TLS -> TransportStrategy.SMTPS;
        };
        var builder = settings.login().isEmpty()
                ? MailerBuilder.withSMTPServer(settings.host(), settings.port())
                : MailerBuilder.withSMTPServer(settings.host(), settings.port(), settings.login(), settings.password());
        this.mailer = builder.withTransportStrategy(strategy)
                .withSessionTimeout(TIMEOUT_MILLIS)
                .buildMailer();
    }

    @Override
    public Medium medium() {
        return Medium.EMAIL;
    }

    @Override
    public boolean repeats() {
        return false;
    }

    @Override
    public Outcome hand(Letter letter) {
        try {
            mailer.sendMail(email(letter)).join();
            return new Outcome.Accepted("taken by " + settings.host());
        } catch (MailException | java.util.concurrent.CompletionException e) {
            return outcome(e);
        }
    }

    /// A refusal of the address is for good; a connection that was never made is for now; the rest nobody knows.
    private static Outcome outcome(Exception trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            String words =
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            if (cause instanceof SendFailedException) {
                return new Outcome.Rejected(words);
            }
            if (cause instanceof java.net.ConnectException || cause instanceof java.net.UnknownHostException) {
                return new Outcome.NotNow(words);
            }
            boolean greeting = cause instanceof MessagingException
                    && words.toLowerCase(Locale.ROOT).contains("couldn't connect");
            if (greeting) {
                return new Outcome.NotNow(words);
            }
        }
        return new Outcome.Unknown(
                String.valueOf(trouble.getMessage()).lines().findFirst().orElse("no reason given"));
    }

    private Email email(Letter letter) {
        String domain = settings.from().substring(settings.from().indexOf('@') + 1);
        EmailPopulatingBuilder email = EmailBuilder.startingBlank()
                .fixingMessageId("<" + letter.id() + "@" + domain + ">")
                .from(settings.name(), settings.from())
                .to(letter.name(), letter.address())
                .withSubject(letter.subject())
                .withHeader("List-Id", settings.name() + " <editions." + domain + ">")
                .withPlainText(letter.text())
                .withHTMLText(letter.html());
        if (!letter.unsubscribe().isEmpty()) {
            email.withHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">")
                    .withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return email.buildEmail();
    }
}
