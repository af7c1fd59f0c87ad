package portcullis.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.watchlist.Plausibility;
import portcullis.edge.notify.Mail;
import portcullis.edge.notify.PublicHosts;
import portcullis.edge.notify.Webhook;
import portcullis.flow.AdoptEdition;
import portcullis.flow.CarryEditions;
import portcullis.flow.CompareBases;
import portcullis.flow.CompareEditions;
import portcullis.flow.Confirmed;
import portcullis.flow.Desk;
import portcullis.flow.EditionArchive;
import portcullis.flow.FindMatches;
import portcullis.flow.FindOwners;
import portcullis.flow.FollowOthers;
import portcullis.flow.GoodGuyStates;
import portcullis.flow.KeepGoodGuys;
import portcullis.flow.ListRules;
import portcullis.flow.Meter;
import portcullis.flow.Owners;
import portcullis.flow.ReadUpload;
import portcullis.flow.ReceiveUpload;
import portcullis.flow.RefreshLists;
import portcullis.flow.RescreenAfterChange;
import portcullis.flow.ScreenChunk;
import portcullis.flow.ScreenOrder;
import portcullis.flow.ScreenSubject;
import portcullis.flow.SettleAlarms;
import portcullis.flow.TellOfLists;
import portcullis.flow.WorkOnUploads;
import portcullis.flow.mapping.KeepMappings;
import portcullis.flow.mapping.ProposeMapping;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Cases;
import portcullis.flow.port.ConfirmedMatches;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Editions;
import portcullis.flow.port.GoodGuyRules;
import portcullis.flow.port.KnownVersions;
import portcullis.flow.port.ListAlarms;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.ListSources;
import portcullis.flow.port.Mappings;
import portcullis.flow.port.Messenger;
import portcullis.flow.port.Notices;
import portcullis.flow.port.OwnerFiles;
import portcullis.flow.port.OwnerReader;
import portcullis.flow.port.Publisher;
import portcullis.flow.port.Rescreenings;
import portcullis.flow.port.SheetReader;
import portcullis.flow.port.Uploads;
import portcullis.flow.port.Work;

/** Makes the use cases out of the settings and the ports; each is one plain object for the whole program. */
@Dependent
class UseCases {
    /** A worker that has not stored anything for this long is taken for dead. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Produces
    @Singleton
    EditionArchive archive(Editions editions, ListReader reader, Settings settings) {
        return new EditionArchive(
                editions, reader, settings.scratch(), settings.lists().missing());
    }

    @Produces
    @Singleton
    Owners owners(OwnerFiles files, OwnerReader reader, Knowledge knowledge, InstantSource clock, Settings settings) {
        var spooling = new Owners.Spooling(settings.scratch(), settings.limits().uploadBytes(), clock);
        return new Owners(files, reader, knowledge.ownerNames(), spooling);
    }

    @Produces
    @Singleton
    Confirmed confirmed(ConfirmedMatches matches, Settings settings) {
        return new Confirmed(matches, settings.matching().threshold());
    }

    @Produces
    @Singleton
    Desk.Known known(Owners owners, KeepGoodGuys goodGuys, Confirmed confirmed) {
        return new Desk.Known(owners, goodGuys, confirmed);
    }

    @Produces
    @Singleton
    Desk desk(Knowledge knowledge, EditionArchive archive, Desk.Known known, Meter meter) {
        return new Desk(knowledge.tools(meter), archive, known);
    }

    @Produces
    @Singleton
    FollowOthers followOthers(KnownVersions versions, AdoptEdition adopting, Desk.Known known) {
        return new FollowOthers(
                versions, new FollowOthers.Memory(adopting, known.owners(), known.goodGuys(), known.confirmed()));
    }

    @Produces
    @Singleton
    KeepGoodGuys keepGoodGuys(GoodGuyRules rules, Cases cases, Accounts accounts, InstantSource clock) {
        return new KeepGoodGuys(rules, cases, accounts, clock);
    }

    @Produces
    @Singleton
    GoodGuyStates.Look goodGuyStates(KeepGoodGuys keeping, Desk desk, Settings settings, InstantSource clock) {
        return new GoodGuyStates.Look(keeping, desk, settings.rules().mode(), clock);
    }

    @Produces
    @Singleton
    FindOwners findOwners(Owners owners, Desk desk) {
        return new FindOwners(owners, desk);
    }

    @Produces
    @Singleton
    AdoptEdition adoptEdition(
            EditionArchive archive, ListAlarms alarms, Desk desk, InstantSource clock, Settings settings) {
        return new AdoptEdition(archive, alarms, desk, clock, spooling(settings));
    }

    @Produces
    @Singleton
    SettleAlarms settleAlarms(ListAlarms alarms, AdoptEdition adopting, Accounts accounts, InstantSource clock) {
        return new SettleAlarms(alarms, adopting, accounts, clock);
    }

    private static AdoptEdition.Spooling spooling(Settings settings) {
        return new AdoptEdition.Spooling(
                settings.scratch(),
                settings.limits().listBytes(),
                new Plausibility(settings.lists().shrink()));
    }

    @Produces
    @Singleton
    CarryEditions carryEditions(Editions editions, AdoptEdition adopting, Settings settings) {
        return new CarryEditions(
                editions, adopting, spooling(settings), settings.lists().keys());
    }

    @Produces
    @Singleton
    CompareEditions compareEditions(Desk desk, EditionArchive archive) {
        return new CompareEditions(desk, archive);
    }

    @Produces
    @Singleton
    RefreshLists refreshLists(
            ListSources sources, Publisher publisher, AdoptEdition adopting, Settings settings, InstantSource clock) {
        Settings.Download download = settings.lists().download();
        var plan = new RefreshLists.Plan(
                download.addresses(),
                download.every(),
                settings.scratch(),
                UUID.randomUUID().toString());
        return new RefreshLists(sources, publisher, adopting, plan, clock);
    }

    @Produces
    @Singleton
    TellOfLists tellOfLists(RescreenAfterChange.Stores stores, ListAlarms alarms, Notices notices, Settings settings) {
        var about = new TellOfLists.About(stores.editions(), alarms, stores.rescreenings());
        return new TellOfLists(about, notices, messengers(settings.lists().notices()), clock());
    }

    private static List<Messenger> messengers(Settings.Notify notify) {
        var messengers = new ArrayList<Messenger>();
        if (!notify.webhook().isEmpty()) {
            messengers.add(
                    new Webhook(URI.create(notify.webhook()), notify.secret(), new PublicHosts(notify.internal())));
        }
        if (!notify.mailSession().isEmpty()) {
            messengers.add(new Mail(notify.mailSession(), notify.mailTo()));
        }
        return messengers;
    }

    @Produces
    @Singleton
    RescreenAfterChange.Stores rescreeningStores(
            Editions editions, Uploads uploads, Cases cases, Rescreenings rescreenings, Documents documents) {
        return new RescreenAfterChange.Stores(editions, uploads, cases, rescreenings, documents);
    }

    @Produces
    @Singleton
    RescreenAfterChange rescreenAfterChange(
            RescreenAfterChange.Stores stores, CompareEditions compare, Desk desk, Owners owners, InstantSource clock) {
        return new RescreenAfterChange(stores, compare, desk, owners, clock);
    }

    @Produces
    @Singleton
    ReceiveUpload receiveUpload(
            Uploads uploads, SheetReader sheets, Desk desk, InstantSource clock, Settings settings) {
        var spooling =
                new ReceiveUpload.Spooling(settings.scratch(), settings.limits().uploadBytes());
        return new ReceiveUpload(uploads, sheets, desk, spooling, clock);
    }

    @Produces
    @Singleton
    ReadUpload readUpload(Uploads uploads, Work work, SheetReader sheets, ReadUpload.Intake intake) {
        return new ReadUpload(uploads, work, sheets, intake);
    }

    @Produces
    @Singleton
    ScreenOrder screenOrder(
            SheetReader reader, HeaderFinder headers, CountryNames countries, Desk desk, Settings settings) {
        var spooling =
                new ScreenOrder.Spooling(settings.scratch(), settings.limits().uploadBytes());
        return new ScreenOrder(reader, headers, countries, desk, spooling);
    }

    @Produces
    @Singleton
    KeepMappings keepMappings(Mappings mappings, InstantSource clock) {
        return new KeepMappings(mappings, clock);
    }

    @Produces
    @Singleton
    ProposeMapping proposeMapping(
            SheetReader sheets, HeaderFinder headers, CountryNames countries, Mappings mappings, Settings settings) {
        var spooling = new ProposeMapping.Spooling(
                settings.scratch(), settings.limits().uploadBytes());
        return new ProposeMapping(sheets, headers, countries, mappings, spooling);
    }

    @Produces
    @Singleton
    ReadUpload.Intake intake(
            HeaderFinder headers, Mappings mappings, Desk desk, Settings settings, InstantSource clock) {
        var pace = new ReadUpload.Pace(settings.scratch(), settings.work().chunkRows(), LEASE, clock);
        return new ReadUpload.Intake(headers, mappings, desk, pace);
    }

    @Produces
    @Singleton
    ScreenChunk.Watch watch(InstantSource clock, Meter meter) {
        return new ScreenChunk.Watch(clock, meter);
    }

    @Produces
    @Singleton
    ScreenChunk screenChunk(Uploads uploads, Work work, Desk desk, CountryNames countries, ScreenChunk.Watch watch) {
        return new ScreenChunk(uploads, work, desk, countries, watch);
    }

    @Produces
    @Singleton
    WorkOnUploads workOnUploads(Work work, ReadUpload reading, ScreenChunk screening, InstantSource clock) {
        return new WorkOnUploads(work, reading, screening, clock, LEASE);
    }

    @Produces
    @Singleton
    ScreenSubject screenSubject(Desk desk) {
        return new ScreenSubject(desk);
    }

    @Produces
    @Singleton
    FindMatches findMatches(Desk desk, Settings settings) {
        return new FindMatches(desk, settings.matching().reviewThreshold());
    }

    @Produces
    @Singleton
    ListRules listRules(Desk desk) {
        return new ListRules(desk);
    }

    @Produces
    @Singleton
    CompareBases compareBases(Uploads uploads, Cases cases, Desk desk) {
        return new CompareBases(uploads, cases, desk);
    }
}
