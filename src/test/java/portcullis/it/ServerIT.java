package portcullis.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portcullis.core.match.PartyQuery;
import portcullis.flow.Desk;
import portcullis.flow.FindMatches;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Upload;

/** Inside the server: what only a container does, which is injection, mapping and transactions. */
class ServerIT extends PayaraIT {
    private static final String SHA256_OF_1_2_3 = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";

    @Inject
    @Nullable
    Desk desk;

    @Inject
    @Nullable
    FindMatches matches;

    @Inject
    @Nullable
    Uploads uploads;

    @PersistenceUnit(unitName = "portcullis")
    @Nullable
    EntityManagerFactory entities;

    @Resource(lookup = "java:app/jdbc/portcullis")
    @Nullable
    DataSource database;

    @Test
    void the_program_starts_on_its_sample_edition() {
        assertThat(given(desk).inForce().watchlist().hasSample()).isTrue();
        assertThat(given(matches).find(PartyQuery.of("Huawei Technologies Co., Ltd."), OptionalDouble.empty()))
                .isNotEmpty();
    }

    @Test
    void storage_is_hibernate_on_the_database_of_the_settings() throws SQLException {
        assertThat(given(entities).unwrap(SessionFactory.class).isOpen()).isTrue();
        try (Connection connection = given(database).getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(System.getProperty("it.server.database"));
        }
    }

    @Test
    void every_mapping_fits_the_migrated_tables() {
        given(entities).unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    @Test
    void an_upload_whose_bytes_break_off_leaves_nothing_behind() {
        long before = given(uploads).list(0, 1).total();

        assertThatThrownBy(() -> add(breakingOff(3_000_000))).hasStackTraceContaining("the line broke off");

        assertThat(given(uploads).list(0, 1).total()).isEqualTo(before);
    }

    @Test
    void an_upload_is_there_for_the_next_transaction() {
        Upload added = add(new ByteArrayInputStream(new byte[] {1, 2, 3}));

        assertThat(given(uploads).find(added.id())).isPresent();
        given(uploads).cancel(added.id());
    }

    private Upload add(InputStream bytes) {
        var original = new Upload.Original("three-bytes.csv", SHA256_OF_1_2_3, 3);
        Request request = Request.asOf(LocalDate.of(2026, 11, 23), "server-test");
        return given(uploads).add(request, original, Optional.empty(), bytes);
    }

    /** A stream that fails after so many bytes. */
    private static InputStream breakingOff(int bytes) {
        InputStream whole = new ByteArrayInputStream(new byte[bytes]);
        return new SequenceInputStream(whole, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke off");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return read();
            }
        });
    }

    private static <T> T given(@Nullable T injected) {
        Supplier<String> message = () -> "the container injected nothing";
        return Objects.requireNonNull(injected, message);
    }
}
