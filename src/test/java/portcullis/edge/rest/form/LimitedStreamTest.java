package portcullis.edge.rest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import portcullis.edge.rest.problem.ProblemFound;

final class LimitedStreamTest {
    @Test
    void a_body_of_exactly_the_limit_is_read_whole() throws IOException {
        try (var body = new LimitedStream(new ByteArrayInputStream(new byte[100]), 100)) {
            assertThat(body.readAllBytes()).hasSize(100);
        }
    }

    @Test
    void one_byte_more_ends_the_request() {
        assertThatThrownBy(() -> new LimitedStream(new ByteArrayInputStream(new byte[101]), 100).readAllBytes())
                .asInstanceOf(type(ProblemFound.class))
                .satisfies(found -> assertThat(found.problem().status()).isEqualTo(413));
    }

    @Test
    void bytes_that_are_skipped_count_too() {
        var body = new LimitedStream(new ByteArrayInputStream(new byte[101]), 100);

        assertThatThrownBy(() -> body.skip(101)).isInstanceOf(ProblemFound.class);
    }

    @Test
    void a_caller_who_goes_away_is_a_bad_request_and_no_failure_of_the_server() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke off");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> new LimitedStream(broken, 100).read())
                .asInstanceOf(type(ProblemFound.class))
                .satisfies(found -> assertThat(found.problem().status()).isEqualTo(400));
    }
}
