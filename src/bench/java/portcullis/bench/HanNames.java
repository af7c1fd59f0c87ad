package portcullis.bench;

import com.ibm.icu.text.Transliterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Companies by their Han short names and English names, each put into a class by what could lead from the one to the other.
 * The few words of business that the classes need are the benchmark's own.
 */
final class HanNames {
    /** What could lead from the Han name to the English one. */
    enum Way {
        /** Every character but the words of business stands in the English name by its sound. */
        SOUND,
        /** Some of it does, two syllables at least; the rest is translated or another name. */
        SOUND_IN_PART,
        /** All of it is words of business and places, which the English name has translated. */
        MEANING,
        /** Nothing of the kind that the few words below can tell: mostly another name, which only a dictionary can know. */
        BRAND
    }

    /** One company. */
    record Pair(String han, String english, Way way) {}

    private static final Transliterator SOUND = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    /** Words of business and places with the beginning of what they become in English. */
    private static final Map<String, String> MEANINGS = meanings();

    private HanNames() {}

    private static Map<String, String> meanings() {
        String table = "银行 bank,科技 tech,技术 tech,股份 co,集团 group,证券 securit,保险 insur,电子 electron,电力 power,电气 electric,"
                + "能源 energy,新能源 new energy,石油 petro,石化 petro,化工 chem,化学 chem,药业 pharm,医药 pharm,制药 pharm,生物 bio,"
                + "医疗 medic,地产 estate,置业 estate,发展 develop,建设 construct,建筑 construct,材料 material,新材 material,"
                + "机械 machin,重工 heavy,汽车 auto,动力 power,航空 avia,航天 aerospace,船舶 ship,海运 shipping,港口 port,机场 airport,"
                + "高速 express,铁路 rail,通信 commun,信息 inform,软件 software,网络 network,数据 data,智能 intellig,光电 photo,"
                + "半导体 semiconductor,环保 environ,环境 environ,水务 water,食品 food,农业 agri,酒业 liquor,啤酒 beer,钢铁 steel,"
                + "矿业 mining,黄金 gold,有色 nonferrous,稀土 rare earth,纺织 textile,服饰 garment,旅游 touris,传媒 media,文化 cultur,"
                + "教育 educat,投资 invest,控股 holding,国际 internation,贸易 trad,物流 logistic,商业 commerc,中国 china,上海 shanghai,"
                + "北京 beijing,深圳 shenzhen,广州 guangzhou,浙江 zhejiang,江苏 jiangsu,四川 sichuan,中 china,国 nation,南方 south,"
                + "东方 east,西部 west,北方 north,华 china";
        var meanings = new TreeMap<String, String>();
        for (String pair : table.split(",", -1)) {
            meanings.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        }
        return meanings;
    }

    /** Reads a CSV file with the columns {@code name} (Han) and {@code enname} (English). */
    static List<Pair> read(String file) {
        var pairs = new ArrayList<Pair>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(CompanyNames.open(Path.of(file)))) {
            rows.forEach(row -> {
                String han = row.getField("name").strip();
                String english = row.getField("enname").strip();
                boolean hasHan = han.codePoints().anyMatch(Character::isIdeographic);
                if (hasHan && english.length() > 3) {
                    pairs.add(new Pair(han, english, way(han, english)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the Han names in " + file, e);
        }
        return pairs;
    }

    static Way way(String han, String english) {
        String letters = Plain.letters(english);
        String own = han.replaceAll("[^\\p{IsHan}]", "");
        String rest = own;
        boolean translated = true;
        for (int length = 3; length > 1; length--) {
            for (Map.Entry<String, String> word : MEANINGS.entrySet()) {
                if (word.getKey().length() == length && rest.contains(word.getKey())) {
                    rest = rest.replace(word.getKey(), "");
                    translated &= english.toLowerCase(Locale.ROOT).contains(word.getValue());
                }
            }
        }
        List<String> syllables = syllables(own);
        if (rest.isEmpty() || letters.contains(String.join("", syllables))) {
            return letters.contains(String.join("", syllables)) ? Way.SOUND : translated ? Way.MEANING : Way.BRAND;
        }
        if (letters.contains(String.join("", syllables(rest)))) {
            return Way.SOUND;
        }
        for (int at = 0; at + 1 < syllables.size(); at++) {
            if (letters.contains(syllables.get(at) + syllables.get(at + 1))) {
                return Way.SOUND_IN_PART;
            }
        }
        return isTranslated(rest, english) && translated ? Way.MEANING : Way.BRAND;
    }

    private static boolean isTranslated(String rest, String english) {
        String small = english.toLowerCase(Locale.ROOT);
        return rest.chars()
                .mapToObj(Character::toString)
                .allMatch(one -> MEANINGS.containsKey(one) && small.contains(MEANINGS.get(one)));
    }

    private static List<String> syllables(String han) {
        return List.of(SOUND.transliterate(han).strip().split("\\s+", -1));
    }
}
