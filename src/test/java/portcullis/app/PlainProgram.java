package portcullis.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import portcullis.core.review.DecisionRules;
import portcullis.edge.excel.WorkbookReader;
import portcullis.edge.excel.WorkbookWriter;
import portcullis.edge.listing.ListLimits;
import portcullis.edge.listing.PublishedLists;
import portcullis.edge.owners.ContentOwnerReader;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.edge.store.CheckpointFile;
import portcullis.edge.store.StoreForTests;
import portcullis.flow.AdoptEdition;
import portcullis.flow.AuditTrail;
import portcullis.flow.CompareEditions;
import portcullis.flow.Confirmed;
import portcullis.flow.DecideCase;
import portcullis.flow.Desk;
import portcullis.flow.FollowOthers;
import portcullis.flow.KeepGoodGuys;
import portcullis.flow.Meter;
import portcullis.flow.Owners;
import portcullis.flow.ReceiveUpload;
import portcullis.flow.ScreenChunk;
import portcullis.flow.Sight;
import portcullis.flow.WorkOnUploads;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.Ports;
import portcullis.flow.port.SheetReader;
import portcullis.flow.report.ReportSources;
import portcullis.flow.report.TakeDispositions;
import portcullis.flow.report.VerifyReport;
import portcullis.flow.report.WriteAuditReport;
import portcullis.flow.report.WriteRejectedRows;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Upload;

/**
 * The whole program without a server: the product's own wiring, readers, rules, lists and storage over a database, with
 * the clock standing still.
 */
public final class PlainProgram {
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    public final Ports ports;
    public final Desk desk;
    final Owners owners;
    final KeepGoodGuys goodGuys;
    final Confirmed confirmed;
    final FollowOthers following;
    final AdoptEdition adopting;
    final CompareEditions comparing;
    final ReceiveUpload receiving;
    public final WorkOnUploads work;
    public final WriteAuditReport reports;
    final ReportSources sources;
    final VerifyReport verifying;
    final WriteRejectedRows rejected;
    final TakeDispositions dispositions;

    PlainProgram(String database, Path directory) {
        this(database, directory, new ContentSheetReader(SheetLimits.DEFAULTS));
    }

    PlainProgram(String database, Path directory, SheetReader sheets) {
        this(StoreForTests.onH2(database).ports(), directory, sheets);
    }

    /** The program over any storing ports. */
    public PlainProgram(Ports ports, Path directory, SheetReader sheets) {
        var settings = SettingsReader.read(Map.of("portcullis.data.dir", directory.toString()));
        var make = new UseCases();
        InstantSource clock = InstantSource.fixed(NOW);
        this.ports = ports;
        Knowledge knowledge = Knowledge.read(settings);
        var archive = make.archive(
                ports.editions(),
                new PublishedLists(ListLimits.DEFAULT, new ContentSheetReader(SheetLimits.DEFAULTS)),
                settings);
        owners = make.owners(
                ports.owners(),
                new ContentOwnerReader(sheets, Knowledge.countries(), ContentOwnerReader.Limits.DEFAULT),
                knowledge,
                clock,
                settings);
        goodGuys = make.keepGoodGuys(ports.goodGuys(), ports.cases(), ports.accounts(), clock);
        confirmed = make.confirmed(ports.confirmed(), settings);
        var known = make.known(owners, goodGuys, confirmed);
        desk = make.desk(knowledge, archive, known, Meter.NONE);
        adopting = make.adoptEdition(archive, ports.alarms(), desk, clock, settings);
        following = make.followOthers(ports.versions(), adopting, known);
        comparing = make.compareEditions(desk, archive);
        receiving = make.receiveUpload(ports.uploads(), sheets, desk, clock, settings);
        var reading = make.readUpload(
                ports.uploads(),
                ports.work(),
                sheets,
                make.intake(knowledge.headers(), ports.mappings(), desk, settings, clock));
        var screening = new ScreenChunk(
                ports.uploads(), ports.work(), desk, Knowledge.countries(), new ScreenChunk.Watch(clock, Meter.NONE));
        work = make.workOnUploads(ports.work(), reading, screening, clock);
        var trail = new AuditTrail(ports.audit(), new CheckpointFile(directory.resolve("audit")), clock);
        var makeReports = new Reports();
        sources = makeReports.reportSources(ports.cases(), desk, ports.audit(), trail);
        reports =
                makeReports.writeAuditReport(ports.uploads(), sources, new WorkbookWriter(), ports.reports(), settings);
        var reader = new WorkbookReader();
        var sight = new Sight(ports.uploads(), ports.cases());
        verifying = makeReports.verifyReport(
                makeReports.reading(sheets, reader),
                ports.reports(),
                makeReports.writtenRows(ports.uploads(), sources, reader),
                sight,
                settings);
        rejected = makeReports.writeRejectedRows(ports.uploads(), ports.cases(), new WorkbookWriter());
        dispositions = makeReports.takeDispositions(
                verifying,
                reader,
                sight,
                new DecideCase(
                        sight,
                        ports.reviews(),
                        new DecisionRules(settings.review().policy()),
                        clock));
    }

    /** Puts the sample edition in force. */
    PlainProgram withSample() {
        new SampleEdition(adopting).adopt();
        return this;
    }

    /** Takes a file in and screens it to its end under the law of a day. */
    Upload screened(Path file, LocalDate asOf) throws IOException {
        Upload upload = received(file, asOf);
        while (work.next("test").isPresent()) {
            // until nothing is left to do
        }
        return ports.uploads().find(upload.id()).orElseThrow();
    }

    public Upload received(Path file, LocalDate asOf) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return receiving
                    .receive(Request.asOf(asOf, "tester"), file.getFileName().toString(), Optional.empty(), in)
                    .fold(ReceiveUpload.Stored::upload, problem -> {
                        throw new AssertionError(problem.sentence());
                    });
        }
    }

    /** Puts a list file in force, or fails with the reason why not. */
    public void adopt(Path list) throws IOException {
        try (InputStream in = Files.newInputStream(list)) {
            adopting.adopt(list.getFileName().toString(), ListReader.Claim.NONE, "tester", in)
                    .fold(inForce -> inForce, problem -> {
                        throw new AssertionError(problem.sentence());
                    });
        }
    }
}
