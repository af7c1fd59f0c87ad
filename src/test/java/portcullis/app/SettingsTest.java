package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portcullis.core.subject.CountryCode;

final class SettingsTest {
    @Test
    void every_key_and_its_default_is_as_documented() {
        Map<String, String> defaults =
                Setting.all().stream().collect(Collectors.toMap(Setting::key, Setting::standard));

        assertThat(defaults)
                .containsOnly(
                        Map.entry("portcullis.data.dir", "${user.home}/.portcullis"),
                        Map.entry("portcullis.database.url", ""),
                        Map.entry("portcullis.database.user", ""),
                        Map.entry("portcullis.database.password", ""),
                        Map.entry("portcullis.admin.password", ""),
                        Map.entry("portcullis.api.basic", "auto"),
                        Map.entry("portcullis.session.idle", "PT1H"),
                        Map.entry("portcullis.session.longest", "PT12H"),
                        Map.entry("portcullis.session.most", "5"),
                        Map.entry("portcullis.oidc.issuer", ""),
                        Map.entry("portcullis.oidc.client.id", ""),
                        Map.entry("portcullis.oidc.client.secret", ""),
                        Map.entry("portcullis.oidc.redirect", ""),
                        Map.entry("portcullis.oidc.name.claim", "preferred_username"),
                        Map.entry("portcullis.oidc.roles.claim", "groups"),
                        Map.entry("portcullis.oidc.roles.map", ""),
                        Map.entry("portcullis.webhooks.internal", ""),
                        Map.entry("portcullis.lists.dir", ""),
                        Map.entry("portcullis.review.four.eyes", "HOLD"),
                        Map.entry("portcullis.review.sample.share", "0.05"),
                        Map.entry("portcullis.review.sample.seed", "portcullis"),
                        Map.entry("portcullis.review.together.below", "0.90"),
                        Map.entry("portcullis.review.hours", "MON-FRI 09:00-17:00"),
                        Map.entry("portcullis.review.zone", "UTC"),
                        Map.entry("portcullis.review.holidays", ""),
                        Map.entry("portcullis.review.due.hold", "PT8H"),
                        Map.entry("portcullis.review.due.review", "PT24H"),
                        Map.entry("portcullis.retention.years", "10"),
                        Map.entry("portcullis.audit.checkpoint.every", "PT1H"),
                        Map.entry("portcullis.lists.refresh", "PT30S"),
                        Map.entry("portcullis.lists.staleness.max", "P30D"),
                        Map.entry("portcullis.lists.shrink.max", "0.10"),
                        Map.entry("portcullis.lists.missing", "earliest"),
                        Map.entry("portcullis.webhooks.url", ""),
                        Map.entry("portcullis.webhooks.secret", ""),
                        Map.entry("portcullis.mail.session", ""),
                        Map.entry("portcullis.mail.to", ""),
                        Map.entry("portcullis.lists.bundle.key", ""),
                        Map.entry("portcullis.lists.bundle.trusted", ""),
                        Map.entry("portcullis.lists.csl.url", ""),
                        Map.entry("portcullis.lists.ecfr.url", ""),
                        Map.entry("portcullis.lists.dpl.url", ""),
                        Map.entry("portcullis.lists.sdn.url", ""),
                        Map.entry("portcullis.lists.consolidated.url", ""),
                        Map.entry("portcullis.lists.un.url", ""),
                        Map.entry("portcullis.lists.uk.url", ""),
                        Map.entry("portcullis.lists.eu.url", ""),
                        Map.entry("portcullis.lists.download.every", "PT6H"),
                        Map.entry("portcullis.match.threshold", "0.90"),
                        Map.entry("portcullis.match.review.threshold", "0.80"),
                        Map.entry("portcullis.rules.packs", ""),
                        Map.entry("portcullis.rules.mode", "AS_ENFORCED"),
                        Map.entry("portcullis.rules.affiliates.state", "unconfirmed"),
                        Map.entry("portcullis.rules.affiliates.citation", ""),
                        Map.entry("portcullis.countries.circumvention", ""),
                        Map.entry("portcullis.inbox.dir", ""),
                        Map.entry("portcullis.outbox.dir", ""),
                        Map.entry("portcullis.limits.upload.bytes", "268435456"),
                        Map.entry("portcullis.limits.expanded.bytes", "4294967296"),
                        Map.entry("portcullis.limits.expansion.ratio", "200"),
                        Map.entry("portcullis.limits.rows", "1048576"),
                        Map.entry("portcullis.limits.columns", "1024"),
                        Map.entry("portcullis.limits.cell.length", "32767"),
                        Map.entry("portcullis.limits.zip.entries", "5000"),
                        Map.entry("portcullis.limits.sheets", "256"),
                        Map.entry("portcullis.limits.shared.texts", "5000000"),
                        Map.entry("portcullis.limits.shared.characters", "200000000"),
                        Map.entry("portcullis.limits.read.time", "PT1H"),
                        Map.entry("portcullis.limits.order.documents", "1000"),
                        Map.entry("portcullis.limits.list.bytes", "1073741824"),
                        Map.entry("portcullis.limits.matches.lines", "10000"),
                        Map.entry("portcullis.limits.matches.bytes", "33554432"),
                        Map.entry("portcullis.work.threads", "2"),
                        Map.entry("portcullis.work.chunk.rows", "500"),
                        Map.entry("portcullis.work.grid", "false"),
                        Map.entry("portcullis.work.node", ""),
                        Map.entry("portcullis.work.disk.free", "268435456"));
    }

    @Test
    void the_defaults_are_valid() {
        Settings settings = SettingsReader.read(Map.of());

        assertThat(settings.database().isEmbedded()).isTrue();
        assertThat(settings.signIn().basic()).isTrue();
        assertThat(settings.dataDir()).isEqualTo(Path.of(System.getProperty("user.home"), ".portcullis"));
        assertThat(settings.lists().dir()).isEqualTo(settings.dataDir().resolve("lists"));
    }

    @Test
    void an_unknown_key_names_its_nearest_neighbor() {
        assertThatThrownBy(() -> SettingsReader.read(Map.of("portcullis.match.treshold", "0.9")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("portcullis.match.treshold; did you mean portcullis.match.threshold?");
    }

    @Test
    void an_unknown_environment_variable_names_its_nearest_neighbor() {
        assertThatThrownBy(() -> SettingsReader.read(Map.of("PORTCULLIS_DATADIR", "/x")))
                .hasMessageContaining("PORTCULLIS_DATADIR; did you mean PORTCULLIS_DATA_DIR?");
    }

    @Test
    void all_problems_are_told_at_once() {
        var given = Map.of(
                "portcullis.work.threads", "0",
                "portcullis.match.threshold", "high",
                "portcullis.inbox.dir", "in",
                "portcullis.countries.circumvention", "MY,Singapore",
                "portcullis.rules.mode", "LAX");

        assertThatThrownBy(() -> SettingsReader.read(given))
                .hasMessageContaining("5 settings")
                .hasMessageContaining("portcullis.work.threads: expected a whole number from 1 to 64, found '0'")
                .hasMessageContaining("portcullis.match.threshold: expected a number from 0.5 to 1, found 'high'")
                .hasMessageContaining("portcullis.inbox.dir and portcullis.outbox.dir go together")
                .hasMessageContaining("portcullis.countries.circumvention: expected two-letter country codes")
                .hasMessageContaining("portcullis.rules.mode: expected AS_ENFORCED or STRICT_CODIFIED, found 'LAX'");
    }

    @Test
    void the_environment_counts_as_well() {
        Settings settings = SettingsReader.read(
                Map.of("PORTCULLIS_DATA_DIR", "/srv/portcullis", "PORTCULLIS_COUNTRIES_CIRCUMVENTION", "MY, AE"));

        assertThat(settings.dataDir()).isEqualTo(Path.of("/srv/portcullis").toAbsolutePath());
        assertThat(settings.rules().circumvention()).containsExactly(new CountryCode("MY"), new CountryCode("AE"));
    }

    @Test
    void secrets_are_masked_in_what_is_logged() {
        Settings settings = SettingsReader.read(Map.of("portcullis.admin.password", "Tr0ub4dor"));

        assertThat(settings.signIn().adminPassword()).contains("Tr0ub4dor");
        assertThat(settings.effective()).containsEntry("portcullis.admin.password", "(secret)");
        assertThat(settings.effective().toString()).doesNotContain("Tr0ub4dor");
    }

    @Test
    void basic_sign_in_is_off_with_a_database_of_ones_own_unless_asked_for() {
        var postgres = Map.of("portcullis.database.url", "jdbc:postgresql://db/portcullis");

        assertThat(SettingsReader.read(postgres).signIn().basic()).isFalse();
        assertThat(SettingsReader.read(Map.of(
                                "portcullis.database.url",
                                "jdbc:postgresql://db/portcullis",
                                "portcullis.api.basic",
                                "on"))
                        .signIn()
                        .basic())
                .isTrue();
    }

    @Test
    void a_review_threshold_above_the_threshold_contradicts_it() {
        assertThatThrownBy(() -> SettingsReader.read(
                        Map.of("portcullis.match.threshold", "0.8", "portcullis.match.review.threshold", "0.9")))
                .hasMessageContaining("must not be above");
    }
}
