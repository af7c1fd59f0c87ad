package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Han characters sound as the word they stand in, and as Taiwan and Hong Kong spell them. */
final class HanSoundTest {
    private static final HanSound SOUND = ShippedLore.lore().han().sound();

    @ParameterizedTest
    @CsvSource({
        "重庆,chong qing",
        "重工,zhong gong",
        "长江,chang jiang",
        "长春,chang chun",
        "乐山,le shan",
        "音乐,yin yue",
        "厦门,xia men",
        "银行,yin hang",
        "大成,da cheng",
        "西藏,xi zang",
        "番禺,pan yu",
        "绿地,lu di"
    })
    void a_character_sounds_by_the_word_it_stands_in(String written, String pinyin) {
        assertThat(SOUND.pinyin(written)).containsExactly(pinyin.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "zhang,chang",
        "xie,hsieh",
        "jiang,chiang",
        "guo,kuo",
        "zi,tzu",
        "dong,tung",
        "bao,pao",
        "ren,jen",
        "you,yu",
        "luo,lo",
        "qian,chien",
        "xu,hsu",
        "yan,yen",
        "zhi,chih",
        "he,ho",
        "shuo,shuo",
        "a,a",
        "er,erh"
    })
    void a_syllable_is_spelled_after_wade_and_giles(String pinyin, String spelled) {
        assertThat(WadeGiles.of(pinyin)).isEqualTo(spelled);
    }

    @Test
    void hong_kong_spells_a_name_only_if_it_knows_every_character() {
        assertThat(SOUND.cantonese("陈大文")).containsExactly("chan", "tai", "man");
        assertThat(SOUND.cantonese("陈龘")).isEmpty();
    }

    @Test
    void common_syllables_are_shared_by_more_companies_than_rare_ones() {
        assertThat(SOUND.shared("华盛")).isGreaterThan(0.8);
        assertThat(SOUND.shared("卓翼")).isLessThan(0.2);
        assertThat(SOUND.shared("华盛")).isGreaterThan(SOUND.shared("华盛达"));
    }
}
