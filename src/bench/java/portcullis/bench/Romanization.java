package portcullis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import portcullis.core.subject.CountryCode;

/**
 * One name of another script in two romanizations. Three families, told by the
 * listing's countries or by what the name looks like; English words stay as they are. Chinese words (Pinyin
 * against Wade-Giles, the post office's and Hong Kong spellings, whole syllables), Russian ones (passport, scientific, French
 * and German ways) and Arabic or Persian ones. One change in two of three names, two in the third.
 */
final class Romanization {
    /** Both sides of a bar stand for one another, the left of an angle only for the right; ^ begins a word and $ ends it. */
    private static final String[] RUSSIAN = {
        "iy$|y$",
        "iy$|i$",
        "iy$|ij$",
        "y$|i$",
        "ey$|ei$",
        "ei$|ej$",
        "ay$|ai$",
        "oy$|oi$",
        "yu|iu",
        "ya|ia",
        "yu|ju",
        "ya|ja",
        "kh>h",
        "kh>ch",
        "zh|j",
        "shch>sch",
        "shch>sh",
        "ts|tz",
        "ts>c",
        "ov$|off$",
        "ev$|eff$",
        "ks|x",
        "^ye|e",
        "^ev|yev",
        "^ef|yef",
        "yev|iev",
        "yev|ev",
        "yy$|y$",
        "tch|ch",
        "sh>sch",
        "^v>w",
        "ov$|ow$",
        "ova$|owa$",
        "nik$|nick$",
        "'>",
        "iya|ia",
        "iye|ie",
        "yo>e",
        "skiy$|sky$",
        "skiy$|ski$"
    };

    private static final String[] ARABIC = {
        "q|k",
        "q|gh",
        "ou|u",
        "oo|u",
        "ee|i",
        "ei|ey",
        "ai|ay",
        "aa>a",
        "kh>h",
        "dh>d",
        "dh>z",
        "th>s",
        "gh>g",
        "ah$|a$",
        "ss>s",
        "mm>m",
        "dd>d",
        "ll>l",
        "yy>y",
        "^al-|el-",
        "^al-|al ",
        "^al-|al",
        "'>",
        "j|dj",
        "w|v",
        "^o|u",
        "o|u",
        "e|i",
        "a|e",
        "ayn$|ein$",
        "^abd al-|abdul ",
        "^bin |ibn ",
        "^bin |ben ",
        "eh$|ah$",
        "iyah$|iya$",
        "iy>i",
        "sh|ch"
    };

    /** Whole words of one family of spellings, so that one change makes the word another writing of the same. */
    private static final String[] SAME = {
        "mohammed|muhammad|mohamed|mohammad|mohamad|muhammed",
        "hussein|husayn|hussain|hossein|hussayn",
        "yusuf|youssef|yousef|yousif",
        "ahmed|ahmad|ahmet",
        "khaled|khalid|halid",
        "omar|umar|omer",
        "osama|usama|ussama",
        "said|saeed|sayed|saïd",
        "qasem|qassem|ghasem|kassem",
        "abdullah|abdallah|abdulla",
        "ibrahim|ebrahim|ibraheem",
        "sulayman|suleiman|soleiman|sulaiman",
        "yuri|yuriy|yury|iouri|iurii",
        "alexander|aleksandr|alexandr|oleksandr",
        "sergei|sergey|serguei|serhii",
        "dmitry|dmitri|dmitriy|dimitri",
        "evgeny|yevgeny|evgeniy|yevgeniy|eugene",
        "aleksei|alexey|aleksey|alexei",
        "andrei|andrey|andrej",
        "nikolai|nikolay|nikolaj",
        "vladimir|wladimir|volodymyr",
        "mikhail|michail|mykhailo",
        "park|pak|bak",
        "lee|ri|yi|rhee",
        "choe|choi|choy",
        "jong|jung|chong|jeong",
        "chol|cheol|chul",
        "kyong|kyung|gyeong",
        "yong|young|ryong",
        "un|eun",
        "jon|jeon|chon|chun"
    };

    /** Pinyin and its other spellings, whole syllables. */
    private static final String PINYIN =
            "zhong chung,zhang chang,zhao chao,zhou chou,zheng cheng,zhen chen,zhi chih,zhu chu,zhuang chuang,zhun chun,"
                    + "xin hsin,xing hsing,xiang hsiang,xiao hsiao,xue hsueh,xu hsu,xi hsi,xia hsia,xian hsien,xie hsieh,xiong hsiung,"
                    + "qing ching,qin chin,qi chi,qian chien,qiang chiang,qiao chiao,qu chu,quan chuan,jian chien,jiang chiang,jing ching,jin chin,"
                    + "ji chi,jia chia,jie chieh,jiu chiu,jun chun,guo kuo,guang kuang,guan kuan,gong kung,gao kao,gang kang,gui kuei,"
                    + "dong tung,dong tong,da ta,de te,ding ting,dian tien,duan tuan,tian tien,bao pao,bei pei,bo po,bin pin,ban pan,bai pai,rong jung,"
                    + "ren jen,ru ju,ri jih,si szu,zi tzu,zong tsung,zeng tseng,ze tse,cai tsai,cao tsao,cheng cheng,huang hwang,hua hwa,"
                    + "beijing peking,nanjing nanking,guangzhou canton,guangdong kwangtung,tianjin tientsin,chongqing chungking,xiamen amoy,sichuan szechuan,"
                    + "qingdao tsingtao,suzhou soochow,hangzhou hangchow,fujian fukien,shanxi shansi,zhejiang chekiang,jiangsu kiangsu,xian sian,harbin haerbin";

    /** Surnames as Hong Kong and Taiwan spell them; only for words of one syllable. */
    private static final String SURNAMES =
            "wang wong,chen chan,huang wong,zhang cheung,liu lau,li lee,wu ng,lin lam,zhou chow,guo kwok,xu hui,he ho,zheng cheng,liang leung,"
                    + "feng fung,ye yip,xie tse,deng tang,cai choi,hong hung";

    private static final List<String[]> SYLLABLES = pairs(PINYIN);
    private static final List<String[]> ONE_SYLLABLE = pairs(SURNAMES);
    private static final Pattern RUSSIAN_LOOK = Pattern.compile(
            "(?i).*(ov|ova|ev|eva|sk(iy|y|i|aya|oy|oe|ogo)|vich|vna|iy|yy|shch|zh[eiou]|ts[iy]|khod|prom|mash|tekh|stroy|neft|zavod|nauchn|obshch).*");
    private static final Pattern ARABIC_LOOK = Pattern.compile(
            "(?i).*(\\bal[- ]|\\bel-|abd|allah|uddin|\\bbin\\b|\\bibn\\b|kh[aeu]|gh[aeu]|q[aeiou]|mohamm|muhamm|hoss?e|huss|\\bali\\b|zadeh|pour\\b|sh[aei]r|iyah|'a).*");

    private static final Set<String> CHINESE = Set.of("CN", "HK", "MO", "TW", "SG");

    private Romanization() {}

    private static List<String[]> pairs(String table) {
        var pairs = new ArrayList<String[]>();
        for (String pair : table.split(",", -1)) {
            String[] sides = pair.split(" ", -1);
            if (!sides[0].equals(sides[1])) {
                pairs.add(sides);
            }
        }
        return pairs;
    }

    /** The name in another romanization; empty where no rule applies to any of its words. */
    static Optional<String> changed(String name, List<CountryCode> countries, Random random) {
        String changed = name;
        for (int count = random.nextInt(3) == 0 ? 2 : 1; count > 0; count--) {
            List<String> ways = ways(changed, countries);
            if (!ways.isEmpty()) {
                changed = ways.get(random.nextInt(ways.size()));
            }
        }
        return changed.equals(name) ? Optional.empty() : Optional.of(changed);
    }

    private static List<String> ways(String name, List<CountryCode> countries) {
        var ways = new ArrayList<String>();
        boolean chinese = countries.stream().anyMatch(country -> CHINESE.contains(country.code()));
        boolean russian = RUSSIAN_LOOK.matcher(name).matches();
        boolean arabic = ARABIC_LOOK.matcher(name).matches();
        int before = LegalForms.in(name)
                .filter(form -> !form.leads())
                .map(form -> form.before().length())
                .orElse(name.length());
        int after = LegalForms.in(name)
                .filter(LegalForms.Found::leads)
                .map(form -> name.length() - form.after().length())
                .orElse(0);
        for (Words.Span word : Words.spans(name)) {
            String small = word.written().toLowerCase(Locale.ROOT);
            if (word.end() > before || word.start() < after || Words.isEnglish(small) || !small.matches("[a-z']+")) {
                continue;
            }
            var others = new ArrayList<String>();
            whole(small, others);
            if (chinese) {
                chinese(small, others);
            }
            if (russian && !chinese) {
                rules(small, RUSSIAN, others);
            }
            if (arabic && !russian && !chinese) {
                rules(small, ARABIC, others);
            }
            others.forEach(other -> ways.add(Words.replaced(name, word, Words.inCaseOf(word.written(), other))));
        }
        return ways;
    }

    private static void whole(String word, List<String> others) {
        for (String line : SAME) {
            List<String> same = List.of(line.split("\\|", -1));
            if (same.contains(word)) {
                same.stream().filter(other -> !other.equals(word)).forEach(others::add);
            }
        }
    }

    /** A word of one to three Pinyin syllables, all or one of them spelled in the older way. */
    private static void chinese(String word, List<String> others) {
        List<String> parts = Pinyin.syllables(word);
        for (int i = 0; i < parts.size(); i++) {
            for (String[] pair : SYLLABLES) {
                if (pair[0].equals(parts.get(i))) {
                    var other = new ArrayList<>(parts);
                    other.set(i, pair[1]);
                    others.add(String.join("", other));
                }
            }
        }
        for (String[] pair : ONE_SYLLABLE) {
            if (pair[0].equals(word)) {
                others.add(pair[1]);
            }
        }
        for (String[] pair : SYLLABLES) {
            if (pair[0].length() > 5 && pair[0].equals(word)) {
                others.add(pair[1]);
            }
        }
    }

    private static void rules(String word, String[] rules, List<String> others) {
        for (String rule : rules) {
            String[] sides = rule.split("[|>]", -1);
            for (int side = 0; side < (rule.contains(">") ? 1 : 2); side++) {
                String from = sides[side];
                String to = sides[1 - side].replaceAll("[$^]", "");
                boolean ends = sides[0].endsWith("$");
                boolean begins = sides[0].startsWith("^");
                String letters = from.replaceAll("[$^]", "");
                if (letters.isEmpty()) {
                    continue;
                }
                String marked = (begins ? "^" : "") + Pattern.quote(letters) + (ends ? "$" : "");
                String other = Pattern.compile(marked).matcher(word).replaceFirst(to);
                if (!other.equals(word) && other.length() > 1) {
                    others.add(other);
                }
            }
        }
    }
}
