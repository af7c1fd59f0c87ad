package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.match.PartyMatcher;
import portcullis.core.watchlist.Watchlist;
import portcullis.edge.listing.ListLimits;
import portcullis.edge.listing.PublishedLists;
import portcullis.edge.store.StoreForTests;
import portcullis.flow.AdoptEdition;
import portcullis.flow.Desk;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListReader;

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

    private record Program(AdoptEdition adopting, Desk desk, Editions editions) {
        AdoptEdition.Adoption adopt(String file) {
            var claim = ListReader.Claim.NONE;
            return adopting.adopt(
                    "deny.csv", claim, "tester", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Program program(Path directory) {
        var settings = SettingsReader.read(Map.of("portcullis.data.dir", directory.toString()));
        var make = new UseCases();
        Editions editions = StoreForTests.onH2("adopting").ports().editions();
        var archive = make.archive(
                editions,
                new PublishedLists(
                        ListLimits.DEFAULT,
                        new portcullis.edge.sheet.ContentSheetReader(portcullis.edge.sheet.SheetLimits.DEFAULTS)),
                settings);
        Desk.Tools sound = Knowledge.read(settings).tools();
        var desk = new Desk(
                new Desk.Tools(
                        sound.rules(),
                        sound.goods(),
                        watchlist -> failing.over(sound.index().apply(watchlist)),
                        sound.screening(),
                        sound.settings(),
                        sound.software()),
                archive::part);
        InstantSource clock = InstantSource.fixed(PlainProgram.NOW);
        return new Program(make.adoptEdition(archive, desk, clock, settings), desk, editions);
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
}
