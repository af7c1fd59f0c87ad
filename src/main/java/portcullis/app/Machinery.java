package portcullis.app;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portcullis.app.security.FirstAdministrator;
import portcullis.edge.store.Migration;
import portcullis.edge.work.FolderWatch;
import portcullis.edge.work.Heartbeat;
import portcullis.edge.work.Inbox;
import portcullis.edge.work.ListsFolder;
import portcullis.edge.work.Outbox;
import portcullis.edge.work.UploadWorkers;
import portcullis.flow.AdoptEdition;
import portcullis.flow.AuditTrail;
import portcullis.flow.Desk;
import portcullis.flow.FollowOthers;
import portcullis.flow.KeepGoodGuys;
import portcullis.flow.ReceiveUpload;
import portcullis.flow.RefreshLists;
import portcullis.flow.RescreenAfterChange;
import portcullis.flow.TellOfLists;
import portcullis.flow.WorkOnUploads;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Editions;
import portcullis.flow.port.Nodes;
import portcullis.flow.port.Uploads;
import portcullis.flow.report.WriteAuditReport;

/** What runs by itself while the program is up: the workers, and the looks at the inbox and at the lists directory. */
@ApplicationScoped
@NullUnmarked // the container fills the fields
public class Machinery {
    private static final System.Logger LOG = System.getLogger(Machinery.class.getName());
    /** How soon a node learns of what another one stored. */
    private static final Duration FOLLOW_PAUSE = Duration.ofSeconds(2);

    private static final Duration INBOX_PAUSE = Duration.ofSeconds(1);

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Uploads uploads;

    @Inject
    Editions editions;

    @Inject
    AdoptEdition adopting;

    @Inject
    FollowOthers following;

    @Inject
    KeepGoodGuys goodGuys;

    @Inject
    ReceiveUpload receiving;

    @Inject
    WriteAuditReport reports;

    @Inject
    WorkOnUploads work;

    @Inject
    Desk desk;

    @Inject
    RefreshLists refreshing;

    @Inject
    TellOfLists telling;

    @Inject
    RescreenAfterChange rescreening;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    @Inject
    Nodes nodes;

    @Inject
    Telemetry telemetry;

    @Inject
    DiskRoom disk;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable UploadWorkers workers;
    private @Nullable FolderWatch watch;
    private @Nullable Heartbeat heartbeat;

    /** Brings up tables, the first account and the lists; then starts to work. */
    void start(DataSource database) {
        settings.effective().forEach((key, value) -> LOG.log(INFO, "{0} = {1}", key, value));
        LOG.log(INFO, "database migrations applied: {0}", Migration.run(database));
        trail.started(Software.NAME_AND_VERSION, settings.effective());
        new FirstAdministrator(accounts, clock, Machinery::tell)
                .ensure(settings.signIn().adminPassword());
        var lists = new ListsFolder(settings.lists().dir(), adopting, editions, clock);
        following.look();
        lists.look();
        if (desk.inForce().watchlist().parts().isEmpty()) {
            new SampleEdition(adopting).adopt();
        }
        watch = new FolderWatch(threads);
        watch.start(following::look, FOLLOW_PAUSE);
        watch.start(goodGuys::refresh, settings.lists().refresh());
        watch.start(lists::look, settings.lists().refresh());
        watch.start(trail::checkpoint, settings.records().checkpointEvery());
        watch.start(this::rescreen, settings.lists().refresh());
        watch.start(
                () -> telling.tell().forEach(problem -> LOG.log(WARNING, "a notice will be sent again: {0}", problem)),
                settings.lists().refresh());
        if (!settings.lists().download().addresses().isEmpty()) {
            watch.start(this::refresh, settings.lists().refresh());
        }
        inbox().ifPresent(inbox -> watch.start(inbox::look, INBOX_PAUSE));
        telemetry.start();
        startWork();
    }

    private void startWork() {
        String server = UUID.randomUUID().toString();
        var self = new Heartbeat.Self(server, nodeName(), clock.instant(), telemetry::rowsScreened);
        heartbeat = new Heartbeat(nodes, self, clock);
        heartbeat.start(threads, settings.database().isEmbedded());
        workers = new UploadWorkers(work, threads, disk);
        workers.start(server, settings.work().threads());
    }

    private String nodeName() {
        if (!settings.work().node().isEmpty()) {
            return settings.work().node();
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unnamed";
        }
    }

    private void refresh() {
        refreshing.look().forEach(look -> {
            look.edition().ifPresent(edition -> LOG.log(INFO, "fetched list in force: {0}", edition));
            look.problem()
                    .ifPresent(problem ->
                            LOG.log(WARNING, "fetching {0}: the lists in force stay: {1}", look.name(), problem));
        });
    }

    private void rescreen() {
        rescreening
                .catchUp()
                .forEach(done -> LOG.log(
                        INFO,
                        "rescreened after {0}: {1} parties looked at, {2} rows screened again, {3} with other findings",
                        done.step().edition(),
                        done.parties(),
                        done.touched(),
                        done.changed()));
    }

    void stop() {
        if (watch != null) {
            watch.stop();
        }
        if (workers != null) {
            workers.stop();
        }
        if (heartbeat != null) {
            heartbeat.stop();
        }
    }

    boolean runsOnSample() {
        return desk.inForce().watchlist().hasSample();
    }

    private Optional<Inbox> inbox() {
        return settings.folders()
                .inbox()
                .map(directory -> new Inbox(
                        directory,
                        receiving,
                        uploads,
                        new Outbox(settings.folders().outbox().orElseThrow(), reports),
                        new Inbox.Asking(settings.rules().mode(), clock)));
    }

    /** A generated password is shown where whoever starts the program looks, and nowhere else. */
    private static void tell(String message) {
        LOG.log(WARNING, message);
    }
}
