package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.OwnerFiles.Kept;

/** What {@link OwnerFiles} promises. */
public abstract class OwnerFilesContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");

    protected abstract Ports ports();

    private Kept keep(String source, int day, int seconds) {
        Edition edition = Edition.of(
                source, LocalDate.of(2026, 1, day), String.format("%02d", day).repeat(32), 10 + day, false);
        byte[] content = edition.id().getBytes(StandardCharsets.UTF_8);
        return ports().owners()
                .keep(edition, source + ".csv", "olga", NOW.plusSeconds(seconds), new ByteArrayInputStream(content));
    }

    @Test
    void the_newest_file_of_a_source_is_in_force() {
        Kept older = keep("register", 8, 0);
        Kept other = keep("answers", 1, 1);
        Kept newer = keep("register", 9, 2);

        assertThat(older.inForce()).isTrue();
        assertThat(ports().owners().list())
                .containsExactly(
                        newer, other, new Kept(older.edition(), older.fileName(), older.at(), older.by(), false));
    }

    @Test
    void the_file_in_force_again_changes_nothing() {
        Kept kept = keep("register", 8, 0);

        assertThat(keep("register", 8, 5)).isEqualTo(kept);
        assertThat(ports().owners().list()).containsExactly(kept);
    }

    @Test
    void an_earlier_file_comes_back_with_its_content(@TempDir Path dir) {
        Kept first = keep("register", 8, 0);
        keep("register", 9, 1);
        keep("register", 8, 2);

        ports().owners().copyFile(first.edition().id(), dir.resolve("copy"));

        assertThat(dir.resolve("copy")).hasContent(first.edition().id());
        assertThat(ports().owners().list().stream().map(Kept::inForce)).containsExactly(true, false, false);
    }
}
