package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.intake.FileProblem;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.rule.Mode;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Watchlist;
import portcullis.edge.listing.ListLimits;
import portcullis.edge.listing.PublishedLists;
import portcullis.edge.owners.ContentOwnerReader;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.edge.store.StoreForTests;
import portcullis.flow.AdoptEdition;
import portcullis.flow.Desk;
import portcullis.flow.Meter;
import portcullis.flow.SettleAlarms;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListAlarms;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.Ports;

/** A list is put in force only when its own names are found again in it. */
final class AdoptingListsTest {
    private static final String FIRST = "name,country\nKormash Alfatek Ltd,RU\nVelton Zhongxin GmbH,DE\n";
    private static final String SECOND = FIRST + "Ruktek Shenara LLC,RU\nOstdor Hualin SA,FR\nBelan Tianwei Inc,CN\n";

    /** Finds what it should until it is told to fail. */
    private static final class Failing {
        boolean broken;

        PartyMatcher over(PartyMatcher sound) {
            return (query, threshold) -> broken ? List.of() : sound.matches(query, threshold);
        }
    }

    private final Failing failing = new Failing();

    private record Program(
            AdoptEdition adopting,
            Desk desk,
            Editions editions,
            ListAlarms alarms,
            SettleAlarms settling,
            Ports ports) {
        AdoptEdition.Adoption adopt(String file) {
            return adopt("deny.csv", file, AdoptEdition.Terms.IF_PLAUSIBLE);
        }

        AdoptEdition.Adoption adopt(String name, String file, AdoptEdition.Terms terms) {
            var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
            return adopting.adopt(ListReader.Claim.NONE, terms, "tester", bytes, name);
        }

        String outcome(String name, String file) {
            return adopt(name, file, AdoptEdition.Terms.IF_PLAUSIBLE)
                    .fold(inForce -> inForce.adopted().edition().id(), FileProblem::type);
        }
    }

    private Program program(Path directory) {
        var settings = SettingsReader.read(Map.of("portcullis.data.dir", directory.toString()));
        var make = new UseCases();
        var ports = StoreForTests.onH2("adopting" + directory.getFileName()).ports();
        Editions editions = ports.editions();
        var archive = make.archive(
                editions,
                new PublishedLists(
                        ListLimits.DEFAULT,
                        new portcullis.edge.sheet.ContentSheetReader(portcullis.edge.sheet.SheetLimits.DEFAULTS)),
                settings);
        Desk.Tools sound = Knowledge.read(settings).tools(Meter.NONE);
        InstantSource clock = InstantSource.fixed(PlainProgram.NOW);
        var desk = new Desk(
                new Desk.Tools(
                        sound.rules(),
                        sound.goods(),
                        watchlist -> failing.over(sound.index().apply(watchlist)),
                        sound.screening(),
                        sound.settings(),
                        sound.software()),
                archive,
                new Desk.Known(
                        make.owners(
                                ports.owners(),
                                new ContentOwnerReader(
                                        new ContentSheetReader(SheetLimits.DEFAULTS),
                                        Knowledge.countries(),
                                        ContentOwnerReader.Limits.DEFAULT),
                                Knowledge.read(settings),
                                clock,
                                settings),
                        make.keepGoodGuys(ports.goodGuys(), ports.cases(), ports.accounts(), clock),
                        make.confirmed(ports.confirmed(), settings)));
        AdoptEdition adopting = make.adoptEdition(archive, ports.alarms(), desk, clock, settings);
        return new Program(
                adopting,
                desk,
                editions,
                ports.alarms(),
                make.settleAlarms(ports.alarms(), adopting, ports.accounts(), clock),
                ports);
    }

    @Test
    void a_list_in_which_its_names_are_not_found_leaves_the_last_good_one_in_force(@TempDir Path directory) {
        Program program = program(directory);
        program.adopt(FIRST);
        Watchlist good = program.desk().inForce().watchlist();
        failing.broken = true;

        String refusal = program.adopt(SECOND).fold(inForce -> "in force", problem -> problem.sentence());

        assertThat(refusal).contains("not found again", "letter-perfect: 0 of 5", "stays in force");
        assertThat(program.desk().inForce().watchlist()).isEqualTo(good);
        assertThat(program.editions().list()).hasSize(1);
    }

    @Test
    void the_figures_stand_with_the_edition(@TempDir Path directory) {
        Program program = program(directory);

        program.adopt(SECOND);

        Editions.Adopted adopted = program.editions().list().get(0);
        assertThat(adopted.inForce()).isTrue();
        assertThat(adopted.recall().tried()).isEqualTo(40);
        assertThat(adopted.recall().found()).isEqualTo(40);
    }

    /** An own list of so many parties, of a day. */
    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Parade Velmont " + "abcdefghijklmnopqrstuvwxyz".charAt(i / 26)
                        + "abcdefghijklmnopqrstuvwxyz".charAt(i % 26) + " Werke,RU\n")
                .collect(Collectors.joining("", "name,country\n", ""));
    }

    @Test
    void a_list_cut_off_at_the_end_of_a_row_is_held_back_until_somebody_lets_it_pass(@TempDir Path directory) {
        Program program = program(directory);
        String good = program.outcome("deny-2026-01-01.csv", rows(60));

        assertThat(program.outcome("deny-2026-01-02.csv", rows(30))).isEqualTo("shrunken-list");
        assertThat(program.desk().inForce().watchlist().editions())
                .extracting(Edition::id)
                .containsExactly(good);
        ListAlarms.Alarm alarm = program.alarms().open().get(0);
        assertThat(alarm.held()).isTrue();
        assertThat(alarm.problem().seen()).isEqualTo("30");

        assertThat(program.settling()
                        .release(alarm.id(), "ann", "fits")
                        .orElseThrow()
                        .refusal())
                .contains("at least 10 characters");

        var released = program.settling()
                .release(alarm.id(), "ann", "The publisher confirmed by telephone.")
                .orElseThrow();

        assertThat(released.adopted().orElseThrow().edition().entries()).isEqualTo(30);
        assertThat(released.adopted().orElseThrow().facts().remarks().get(0))
                .isEqualTo(
                        "Let pass by ann although it was held back (shrunken-list): The publisher confirmed by telephone.");
        assertThat(program.alarms().open()).isEmpty();
        assertThat(program.settling().release(alarm.id(), "ann", "The publisher confirmed."))
                .isEmpty();
    }

    @Test
    void whoever_sent_a_held_file_cannot_let_it_pass_while_somebody_else_may(@TempDir Path directory) {
        Program program = program(directory);
        program.outcome("deny-2026-01-01.csv", rows(60));
        program.outcome("deny-2026-01-02.csv", rows(30));
        String alarm = program.alarms().open().get(0).id();
        program.ports()
                .accounts()
                .addIfAbsent(new Accounts.Account("zoe", "hash", Set.of("COMPLIANCE_ADMIN"), false), PlainProgram.NOW);

        assertThat(program.settling()
                        .release(alarm, "tester", "I looked at it again.")
                        .orElseThrow()
                        .refusal())
                .contains("somebody else has to");
        assertThat(program.settling()
                        .release(alarm, "zoe", "I looked at it again.")
                        .orElseThrow()
                        .isRefused())
                .isFalse();
    }

    @Test
    void a_first_edition_that_cannot_show_its_end_is_in_force_with_a_notice(@TempDir Path directory) {
        Program program = program(directory);
        program.adopting()
                .adopt(
                        new ListReader.Claim(Optional.empty(), Optional.of("partner-list"), Optional.empty()),
                        AdoptEdition.Terms.IF_PLAUSIBLE,
                        "tester",
                        new ByteArrayInputStream(rows(60).getBytes(StandardCharsets.UTF_8)),
                        "partner-2026-01-01.csv");

        ListAlarms.Alarm notice = program.alarms().open().get(0);
        assertThat(notice.isNotice()).isTrue();
        assertThat(notice.held()).isFalse();
        assertThat(notice.problem().seen()).startsWith("60 entries");
        assertThat(program.desk().inForce().watchlist().size()).isEqualTo(60);
        assertThat(program.settling().settle(notice.id(), "zoe", "Counted with the publisher."))
                .isPresent();
        assertThat(program.alarms()
                        .find(notice.id())
                        .orElseThrow()
                        .settled()
                        .orElseThrow()
                        .why())
                .isEqualTo("Counted with the publisher.");
    }

    @Test
    void an_older_list_is_held_back_and_can_be_taken_in_for_the_past(@TempDir Path directory) {
        Program program = program(directory);
        String today = program.outcome("deny-2026-02-01.csv", rows(40));

        assertThat(program.outcome("deny-2026-01-01.csv", rows(41))).isEqualTo("older-edition");
        program.adopt("deny-2026-01-01.csv", rows(41), AdoptEdition.Terms.FOR_THE_PAST);

        assertThat(program.desk().inForce().watchlist().editions())
                .extracting(Edition::id)
                .containsExactly(today);
        var january = program.desk().basis(LocalDate.of(2026, 1, 15), Mode.AS_ENFORCED, Optional.empty());
        assertThat(january.editions()).extracting(Edition::entries).containsExactly(41);
        assertThat(program.desk()
                        .matcher(LocalDate.of(2026, 1, 15))
                        .matches(PartyQuery.of("Parade Velmont bo Werke"), 0.9))
                .isNotEmpty();
        assertThat(program.desk()
                        .matcher(LocalDate.of(2026, 2, 15))
                        .matches(PartyQuery.of("Parade Velmont bo Werke"), 0.99))
                .isEmpty();
    }

    @Test
    void a_day_before_all_editions_uses_the_earliest_and_says_so(@TempDir Path directory) {
        Program program = program(directory);
        program.outcome("deny-2026-02-01.csv", rows(40));

        var basis = program.desk().basis(LocalDate.of(2025, 1, 1), Mode.AS_ENFORCED, Optional.empty());

        assertThat(basis.editions()).extracting(Edition::published).containsExactly(LocalDate.of(2026, 2, 1));
        assertThat(basis.warnings()).singleElement().asString().contains("published after 2025-01-01");
    }

    @Test
    void a_file_that_cannot_be_read_raises_one_alarm_until_a_good_one_comes(@TempDir Path directory) {
        Program program = program(directory);
        program.outcome("deny-2026-02-01.csv", rows(40));

        assertThat(program.outcome("deny-2026-02-02.csv", "<html>Sorry</html>")).isEqualTo("markup");
        program.outcome("deny-2026-02-02.csv", "<html>Sorry</html>");

        assertThat(program.alarms().open())
                .singleElement()
                .extracting(ListAlarms.Alarm::held)
                .isEqualTo(false);
        assertThat(program.desk().inForce().watchlist().size()).isEqualTo(40);
    }

    @Test
    void what_changed_stands_with_the_edition(@TempDir Path directory) {
        Program program = program(directory);
        String first = program.outcome("deny-2026-02-01.csv", rows(40));
        program.outcome("deny-2026-02-02.csv", rows(41).replace("Parade Velmont ab", "Parade Velmont zz"));

        Editions.Facts facts = program.editions().list().get(0).facts();

        assertThat(facts.previous()).contains(first);
        assertThat(facts.changes()).isEqualTo(new Editions.Counts(2, 1, 0));
    }
}
