package pressbox.cli;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pressbox.delivery.Channel;
import pressbox.delivery.FolderChannel;
import pressbox.delivery.MailChannel;
import pressbox.delivery.MailSettings;
import pressbox.pack.ClubPack;
import pressbox.pack.NewsroomFile;
import pressbox.pack.Packs;
import pressbox.site.SiteSettings;
import pressbox.web.DeskServer;

/// `pressbox serve`: runs a newsroom that `init` made.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the newsroom of a folder that `init` made. Ctrl-C stops it.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Override
    public Integer call() {
        NewsroomFile told = folder.told();
        Packs packs = folder.packs();
        ClubPack pack = Clubs.pack(packs, told.club());
        Console console = Console.standard();
        try (House house = House.open(plan(told, packs, pack))) {
            Openings.say(console, house, "");
            Openings.untilStopped(() -> {});
        }
        console.note("stopped");
        return 0;
    }

    private House.Plan plan(NewsroomFile told, Packs packs, ClubPack pack) {
        List<Channel> channels =
                new ArrayList<>(List.of(new FolderChannel(folder.path().resolve("letters"))));
        told.mail().forEach(mail -> channels.add(new MailChannel(settings(mail, told.name()))));
        return new House.Plan(
                folder.path(),
                pack,
                packs.bookFor(pack),
                folder.almanac(),
                PackSources.of(pack),
                NewsroomFolder.wire(told),
                InstantSource.system(),
                new SiteSettings(told.name(), told.address(), "en-GB", pack.zone(), pack.club(), ""),
                told.host(),
                told.sitePort(),
                new DeskServer.Settings(told.host(), told.deskPort(), "", ""),
                told.deskAddress(),
                channels);
    }

    private static MailSettings settings(NewsroomFile.Mail mail, String name) {
        String security = mail.security().isEmpty() ? "none" : mail.security();
        return new MailSettings(
                mail.host(),
                mail.port(),
                MailSettings.Security.valueOf(security.toUpperCase(Locale.ROOT)),
                mail.login(),
                mail.password(),
                mail.from(),
                name);
    }
}
