package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.match.NameChange;
import portcullis.core.match.Recall;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.Editions.Adopted;

/** What {@link Editions} promises. */
public abstract class EditionsContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");

    private static final Recall RECALL = new Recall(List.of(
            new Recall.Figure(NameChange.LETTER_PERFECT, 250, 250, Optional.empty()),
            new Recall.Figure(NameChange.REVERSED, 200, 198, Optional.of("'A\tB' (7) written 'B\nA'"))));

    private static final Editions.Facts FACTS = new Editions.Facts(
            Optional.of("csl-2026-01-01-00000000"),
            new Editions.Counts(3, 2, 1),
            List.of("The field \"a\" was left out (2 times).", "Another remark."),
            RECALL);

    protected abstract Ports ports();

    private Adopted adopt(Edition edition, Instant when) {
        byte[] file = edition.id().getBytes(StandardCharsets.UTF_8);
        return ports().editions()
                .adopt(
                        new Editions.Adopting(edition, edition.source() + ".json", "rita", when, false, FACTS),
                        new ByteArrayInputStream(file));
    }

    private static Edition edition(String source, int day) {
        String digest = String.format("%02d", day).repeat(32);
        return Edition.of(source, LocalDate.of(2026, 1, day), digest, 100 + day, source.equals("sample"));
    }

    @Test
    void the_newest_adopted_edition_of_a_source_is_in_force() {
        Adopted older = adopt(edition("csl", 9), NOW);
        Adopted other = adopt(edition("sample", 1), NOW.plusSeconds(1));
        Adopted newer = adopt(edition("csl", 8), NOW.plusSeconds(2));

        assertThat(older.inForce()).isTrue();
        assertThat(older.recall()).isEqualTo(RECALL);
        var superseded =
                new Adopted(older.edition(), older.fileName(), older.adoptedAt(), older.adoptedBy(), false, FACTS);
        assertThat(ports().editions().list()).isEqualTo(List.of(newer, other, superseded));
        assertThat(ports().editions().find(older.edition().id())).contains(superseded);
        assertThat(ports().editions().find(newer.edition().id())).isEqualTo(Optional.of(newer));
        assertThat(ports().editions().find("nothing")).isEmpty();
    }

    @Test
    void an_edition_keeps_its_file(@TempDir Path dir) {
        Adopted adopted = adopt(edition("csl", 9), NOW);

        ports().editions().copyFile(adopted.edition().id(), dir.resolve("copy"));

        assertThat(dir.resolve("copy")).hasContent(adopted.edition().id());
    }

    @Test
    void adopting_the_edition_in_force_again_changes_nothing() {
        Adopted adopted = adopt(edition("csl", 9), NOW);

        assertThat(adopt(edition("csl", 9), NOW.plusSeconds(5))).isEqualTo(adopted);
        assertThat(ports().editions().list()).containsExactly(adopted);
    }

    @Test
    void an_earlier_edition_can_be_put_in_force_again() {
        adopt(edition("csl", 8), NOW);
        adopt(edition("csl", 9), NOW.plusSeconds(1));

        Adopted again = adopt(edition("csl", 8), NOW.plusSeconds(2));

        assertThat(again.inForce()).isTrue();
        assertThat(again.adoptedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(ports().editions().list().stream().map(Adopted::inForce).toList())
                .containsExactly(true, false);
    }

    @Test
    void an_edition_taken_in_for_days_gone_by_leaves_what_is_in_force() {
        Adopted current = adopt(edition("csl", 9), NOW);

        Edition old = edition("csl", 2);
        Adopted past = ports().editions()
                .adopt(
                        new Editions.Adopting(old, "old.json", "rita", NOW.plusSeconds(9), true, FACTS),
                        new ByteArrayInputStream(new byte[] {1}));

        assertThat(past.inForce()).isFalse();
        assertThat(ports().editions().list()).containsExactly(past, current);
        assertThat(ports().editions().find(current.edition().id())).contains(current);
    }
}
