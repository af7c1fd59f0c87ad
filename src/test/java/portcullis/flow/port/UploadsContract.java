package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Upload;

/** What {@link Uploads} promises. */
public abstract class UploadsContract {
    protected abstract Ports ports();

    private Uploads uploads() {
        return ports().uploads();
    }

    @Test
    void a_stored_upload_is_found_as_it_was_answered() {
        Upload upload = Sent.of("ann", 100).to(uploads());

        assertThat(upload.status()).isEqualTo(Upload.Status.RECEIVED);
        assertThat(upload.tally()).isEqualTo(Tally.NONE);
        assertThat(upload.request().asOf()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(uploads().find(upload.id())).contains(upload);
        assertThat(uploads().find("no such id")).isEmpty();
    }

    @Test
    void a_file_of_five_megabytes_comes_back_byte_for_byte(@TempDir Path dir) throws IOException {
        Sent sent = Sent.of("ann", 5_000_001);
        Path copy = dir.resolve("copy");

        uploads().copyOriginal(sent.to(uploads()).id(), copy);

        assertThat(Files.mismatch(copy, Files.write(dir.resolve("sent"), sent.bytes())))
                .isEqualTo(-1);
    }

    @Test
    void an_empty_file_and_one_of_whole_megabytes_come_back(@TempDir Path dir) {
        for (int size : new int[] {0, 1 << 20, 2 << 20}) {
            Path copy = dir.resolve("copy" + size);

            uploads().copyOriginal(Sent.of("ann", size).to(uploads()).id(), copy);

            assertThat(copy).hasBinaryContent(Sent.of("ann", size).bytes());
        }
    }

    @Test
    void a_copy_never_overwrites(@TempDir Path dir) throws IOException {
        String id = Sent.of("ann", 10).to(uploads()).id();
        Path there = Files.writeString(dir.resolve("there"), "mine");

        assertThatThrownBy(() -> uploads().copyOriginal(id, there)).isInstanceOf(RuntimeException.class);
        assertThat(there).hasContent("mine");
    }

    @Test
    void bytes_that_are_not_those_told_of_are_not_stored() {
        Sent sent = Sent.of("ann", 100);
        var other = new ByteArrayInputStream(Sent.of("ann", 99).bytes());

        assertThatThrownBy(() -> uploads().add(sent.request(), sent.original(), Optional.empty(), other))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(uploads().list(0, 10).total()).isZero();
    }

    @Test
    void the_same_key_of_the_same_sender_gives_the_same_upload() {
        Upload first = Sent.of("ann", 100).to(uploads(), Optional.of("k1"));

        assertThat(Sent.of("ann", 200).to(uploads(), Optional.of("k1"))).isEqualTo(first);
        assertThat(Sent.of("bob", 100).to(uploads(), Optional.of("k1")).id()).isNotEqualTo(first.id());
        assertThat(Sent.of("ann", 100).to(uploads(), Optional.of("k2")).id()).isNotEqualTo(first.id());
        assertThat(uploads().findByKey("ann", "k1")).contains(first);
        assertThat(uploads().findByKey("ann", "k3")).isEmpty();
        assertThat(uploads().list(0, 10).total()).isEqualTo(3);
    }

    @Test
    void uploads_without_a_key_are_all_stored() {
        Sent.of("ann", 100).to(uploads());
        Sent.of("ann", 100).to(uploads());

        assertThat(uploads().list(0, 10).items()).hasSize(2);
    }

    @Test
    void two_at_once_under_one_key_give_one_upload() throws Exception {
        Sent large = Sent.of("ann", 3_000_000);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var one = threads.submit(() -> large.to(uploads(), Optional.of("k")));
            var two = threads.submit(() -> large.to(uploads(), Optional.of("k")));

            assertThat(one.get().id()).isEqualTo(two.get().id());
        } finally {
            threads.shutdownNow();
        }
        assertThat(uploads().list(0, 10).total()).isEqualTo(1);
    }

    @Test
    void the_newest_upload_of_a_digest_is_found_for_its_sender() {
        Sent sent = Sent.of("ann", 100);
        sent.to(uploads());
        Upload newest = sent.to(uploads());
        Sent.of("bob", 100).to(uploads());

        assertThat(uploads().findByDigest("ann", sent.sha256())).contains(newest);
        assertThat(uploads().findByDigest("cid", sent.sha256())).isEmpty();
    }

    @Test
    void the_same_file_of_the_same_sender_is_found_before_an_upload_and_not_after() {
        var sent = Sent.of("ann", 100);
        var first = sent.to(uploads());
        var second = sent.to(uploads());
        var other = Sent.of("bob", 100).to(uploads());

        assertThat(uploads().sameFileBefore(second)).contains(first);
        assertThat(uploads().sameFileBefore(first)).isEmpty();
        assertThat(uploads().sameFileBefore(other)).isEmpty();
    }

    @Test
    void lists_are_newest_first_in_pages() {
        var first = Sent.of("ann", 1).to(uploads());
        var second = Sent.of("bob", 2).to(uploads());
        var third = Sent.of("ann", 3).to(uploads());

        assertThat(uploads().list(0, 2)).isEqualTo(new Page<>(List.of(third, second), 0, 2, 3));
        assertThat(uploads().list(1, 2)).isEqualTo(new Page<>(List.of(first), 1, 2, 3));
        assertThat(uploads().listBySender("ann", 0, 10)).isEqualTo(new Page<>(List.of(third, first), 0, 10, 2));
    }

    @Test
    void an_upload_is_cancelled_once() {
        String id = Sent.of("ann", 100).to(uploads()).id();

        assertThat(uploads().cancel(id)).isTrue();
        assertThat(uploads().cancel(id)).isFalse();
        assertThat(uploads().cancel("no such id")).isFalse();
        Upload upload = uploads().find(id).orElseThrow();
        assertThat(upload.status()).isEqualTo(Upload.Status.CANCELLED);
        assertThat(upload.finishedAt()).isPresent();
    }

    @Test
    void a_file_name_may_hold_any_character() {
        var sent = new Sent("ann", "注文\u0000😀'\";--.xlsx", new byte[] {1});

        Upload upload = sent.to(uploads());

        assertThat(uploads().find(upload.id()).orElseThrow().original().fileName())
                .isEqualTo("注文\uFFFD😀'\";--.xlsx");
    }
}
