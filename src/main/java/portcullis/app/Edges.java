package portcullis.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.ConfigProvider;
import portcullis.app.security.OpenIdProvider;
import portcullis.app.security.SignInSettings;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.HeaderFinder;
import portcullis.edge.excel.TemplateWorkbook;
import portcullis.edge.excel.WorkbookWriter;
import portcullis.edge.faces.PageSettings;
import portcullis.edge.listing.HttpPublisher;
import portcullis.edge.listing.ListLimits;
import portcullis.edge.listing.PublishedLists;
import portcullis.edge.order.OrderFiles;
import portcullis.edge.order.OrderLimits;
import portcullis.edge.owners.ContentOwnerReader;
import portcullis.edge.rest.RestSettings;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.OwnerReader;
import portcullis.flow.port.Publisher;
import portcullis.flow.port.ReportWriter;
import portcullis.flow.port.SheetReader;
import portcullis.flow.port.TemplateWriter;

/** Makes the edges that need no server of their own, and what the program knows. Storage makes itself. */
@Dependent
class Edges {
    @Produces
    @Singleton
    Settings settings() {
        return SettingsReader.read(ConfigProvider.getConfig());
    }

    @Produces
    @Singleton
    DiskRoom diskRoom(Settings settings) {
        return new DiskRoom(settings.dataDir(), settings.work().diskFree());
    }

    @Produces
    @Singleton
    Knowledge knowledge(Settings settings) {
        return Knowledge.read(settings);
    }

    @Produces
    @Singleton
    CountryNames countries() {
        return Knowledge.countries();
    }

    @Produces
    @Singleton
    HeaderFinder headers(Knowledge knowledge) {
        return knowledge.headers();
    }

    @Produces
    @Singleton
    TemplateWriter templateWriter() {
        return new TemplateWorkbook();
    }

    @Produces
    @Singleton
    ReportWriter reportWriter() {
        return new WorkbookWriter();
    }

    @Produces
    @Singleton
    SheetReader sheetReader(Settings settings) {
        Settings.Limits limits = settings.limits();
        Settings.Workbooks inside = limits.workbooks();
        var sheets = new ContentSheetReader(new SheetLimits(
                limits.uploadBytes(),
                limits.expandedBytes(),
                limits.expansionRatio(),
                inside.zipEntries(),
                inside.sheets(),
                limits.rows(),
                limits.columns(),
                limits.cellLength(),
                inside.sharedTexts(),
                inside.sharedCharacters(),
                inside.time()));
        return new OrderFiles(
                sheets,
                new OrderLimits(
                        Math.min(limits.uploadBytes(), OrderLimits.DEFAULTS.bytes()),
                        inside.documents(),
                        OrderLimits.DEFAULTS.elements()));
    }

    @Produces
    @Singleton
    OwnerReader ownerReader(SheetReader sheets, CountryNames countries) {
        return new ContentOwnerReader(sheets, countries, ContentOwnerReader.Limits.DEFAULT);
    }

    @Produces
    @Singleton
    ListReader listReader(Settings settings, SheetReader sheets) {
        ListLimits standard = ListLimits.DEFAULT;
        return new PublishedLists(
                new ListLimits(settings.limits().listBytes(), standard.entries(), standard.textLength()), sheets);
    }

    @Produces
    @Singleton
    Publisher publisher(Settings settings) {
        return new HttpPublisher(new HttpPublisher.Patience(
                Duration.ofSeconds(20),
                Duration.ofMinutes(10),
                4,
                Duration.ofSeconds(5),
                settings.limits().listBytes()));
    }

    @Produces
    @Singleton
    SignInSettings signInSettings(Settings settings) {
        return new SignInSettings(
                settings.signIn().basic(),
                settings.signIn().idle(),
                settings.signIn().longest(),
                settings.signIn().mostSessions());
    }

    @Produces
    @Singleton
    OpenIdProvider openIdProvider(Settings settings, InstantSource clock) {
        return new OpenIdProvider(settings.signIn().openId(), clock);
    }

    @Produces
    @Singleton
    RestSettings restSettings(Settings settings) {
        return new RestSettings(
                settings.rules().mode(),
                settings.limits().uploadBytes(),
                settings.limits().listBytes(),
                new RestSettings.Bulk(
                        settings.limits().matchLines(), settings.limits().matchBytes()),
                settings.scratch());
    }

    @Produces
    @Singleton
    PageSettings pageSettings(Settings settings) {
        return new PageSettings(settings.rules().mode(), settings.limits().uploadBytes(), settings.scratch());
    }
}
