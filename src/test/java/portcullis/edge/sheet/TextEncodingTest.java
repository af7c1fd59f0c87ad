package portcullis.edge.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.flow.port.SheetReader;

/** Texts whose encoding nothing states: right letters, or a question; never other letters unseen. */
final class TextEncodingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "windows-1252,'Fournisseur,Adresse,Qté|Société Générale Électrique,12 rue de la Paix à Paris,8|Müller & Söhne GmbH,Köln,2'",
        "windows-1252,'Lieferant,Ort|Süßwaren Jäger,Würzburg'",
        "GB18030,'供应商名称,国家,物料描述,数量|深圳市示例科技有限公司,中国,图形处理器服务器,8|上海示例微电子股份有限公司,中国,高速互连线缆,16|北京示例信息技术有限公司,中国,服务器,2'",
        "windows-31j,'仕入先名,国名,品名,数量|株式会社サンプル電子,日本,サーバー,8|サンプル商事株式会社,日本,ケーブルおよびコネクタ,16'",
        "x-windows-949,'공급업체,국가,품목,수량|주식회사 예제전자,대한민국,그래픽 처리 서버,8|예제상사 주식회사,대한민국,고속 케이블,16'",
        "Big5,'供應商名稱,國家,物料說明,數量|台灣範例科技股份有限公司,台灣,圖形處理伺服器,8|新竹範例電子有限公司,台灣,高速連接線,16'",
        "windows-1251,'Поставщик,Страна,Описание,Количество|Общество с ограниченной ответственностью Пример,Россия,Сервер для вычислений,8'",
    })
    void the_letters_tell_the_encoding(String charset, String table) throws IOException {
        String text = table.replace('|', '\n') + "\n";

        Path file = write(text.getBytes(Charset.forName(charset)));
        Reading reading = Reading.of(file);

        assertThat(String.join(",", reading.cells().get(1)))
                .isEqualTo(text.lines().skip(1).findFirst().orElseThrow());
        assertThat(reading.notices()).hasSize(1).first().asString().startsWith("ENCODING_GUESSED");
        assertThat(new ContentSheetReader(SheetLimits.DEFAULTS).inspect(file)).isEmpty();
    }

    @Test
    void a_text_that_reads_two_ways_is_asked_about_with_previews() throws IOException {
        Path file = write("Name,Ort\nИван,Омск\n".getBytes(Charset.forName("KOI8-R")));
        var reader = new ContentSheetReader(SheetLimits.DEFAULTS);

        assertThat(reader.inspect(file)).get().satisfies(problem -> {
            assertThat(problem.type()).isEqualTo(SheetReader.ENCODING_UNSURE);
            assertThat(problem.seen()).contains("reads as");
        });
        assertThat(reader.previews(file)).isNotEmpty();
        assertThat(Reading.of(file, SheetLimits.DEFAULTS, Optional.of("KOI8-R"))
                        .cells()
                        .get(1))
                .containsExactly("Иван", "Омск");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | GUESSED | Supplier;City,José Martínez;León",
                "windows-1252 | GUESSED | Name,Müller",
                "windows-1252 | GUESSED | Cliente,Señor Núñez S.A.;Bogotá",
                "windows-1252 | GUESSED | price,5 €;“quoted”",
                "windows-1252 | UNSURE | Zulieferer,Sørensen A/S;Ærø",
                "windows-1250 | UNSURE | Dostawca,Zakłady Łódź Sp. z o.o.;Gdańsk",
                "windows-1250 | UNSURE | Město,Dvořák s.r.o.;Plzeň",
                "windows-1254 | UNSURE | Tedarikçi;Şehir,Çağdaş Ltd Şti;İzmir",
                "windows-1253 | UNSURE | Προμηθευτής,Εταιρεία Παράδειγμα",
                "windows-1251 | UNSURE | Имя;Город,Иван;Омск",
                "GB18030 | UNSURE | 供应商,华为",
                "windows-31j | UNSURE | 仕入先,東京",
            })
    void a_few_letters_are_not_enough_where_they_could_be_others(String charset, String certainty, String text) {
        var statistics = LetterStatistics.of(text.getBytes(Charset.forName(charset)));

        assertThat(statistics.best().certainty()).hasToString(certainty);
        assertThat(statistics.all()).extracting(told -> told.charset().name()).contains(charset);
    }

    @Test
    void a_stated_encoding_that_the_bytes_are_not_in_is_a_problem() throws IOException {
        Path file = write("Name\nMüller\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Reading.of(file, SheetLimits.DEFAULTS, Optional.of("UTF-8")).type())
                .isEqualTo("wrong-encoding");
        assertThat(Reading.of(file, SheetLimits.DEFAULTS, Optional.of("no such"))
                        .type())
                .isEqualTo("unknown-encoding");
    }

    @Test
    void broken_and_overlong_utf_8_never_passes_for_utf_8() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Supplier,City\nДжон и компания,Москва\n".repeat(20).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC0, (byte) 0xAF, '\n'});

        var problem = new ContentSheetReader(SheetLimits.DEFAULTS).inspect(write(bytes.toByteArray()));

        assertThat(problem).isPresent();
        assertThat(List.of(SheetReader.ENCODING_UNSURE, "wrong-encoding"))
                .contains(problem.orElseThrow().type());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("text.csv"), bytes);
    }
}
