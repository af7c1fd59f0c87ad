package portcullis.core.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrecisionTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            600 TOPS INT8 | 4800
            300 TFLOPS FP16 | 4800
            INT8 624; FP16 312; TF32 156 | 4992
            FP8 1,979 TFLOPS, FP16 989.5 TFLOPS | 15832
            FP16 1979 TFLOPS with sparsity; FP16 989.5 TFLOPS dense | 15832
            fp4 9 pflops | 36000
            BF16: 148 TFLOPS | 2368
            """)
    void tpp_is_the_largest_dense_rate_times_its_bits(String table, BigDecimal tpp) {
        assertThat(PrecisionTable.tpp(table))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(tpp));
    }

    @Test
    void a_table_without_a_precision_says_nothing() {
        assertThat(PrecisionTable.tpp("very fast, 80 GB")).isEmpty();
        assertThat(PrecisionTable.tpp("FP16 with sparsity 1979")).isEmpty();
        assertThat(PrecisionTable.tpp("")).isEmpty();
    }
}
