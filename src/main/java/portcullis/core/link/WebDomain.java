package portcullis.core.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The domain that somebody registered, out of an e-mail address or a web address: {@code mail.example.com.cn} is
 * {@code example.com.cn}. Domains that anybody can have a mailbox or a page at say nothing of who it is.
 */
final class WebDomain {
    private static final Pattern MAIL =
            Pattern.compile("([^\\s@<>:;,()\\[\\]]+)@([^\\s@<>;,()\\[\\]]+\\.[^\\s@<>;,()\\[\\].]{2,})");
    private static final Pattern PAGE =
            Pattern.compile("^(?:https?://)?(?:www\\d?\\.)?([^\\s/:?#@]+\\.[^\\s/:?#@.]{2,})");
    /** Second levels under which a country's register gives out names. */
    private static final Set<String> SECOND = Set.of(
            "ac", "co", "com", "edu", "firm", "gen", "go", "gob", "gov", "govt", "gr", "id", "in", "ind", "info", "ltd",
            "mil", "ne", "net", "nom", "or", "org", "plc", "pro", "re", "sch", "web");

    private static final Set<String> FREE = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "ymail.com",
            "rocketmail.com",
            "aol.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "tutanota.com",
            "tuta.io",
            "zoho.com",
            "mail.com",
            "email.com",
            "usa.com",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "gmx.ch",
            "web.de",
            "t-online.de",
            "freenet.de",
            "posteo.de",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "laposte.net",
            "sfr.fr",
            "libero.it",
            "virgilio.it",
            "tiscali.it",
            "alice.it",
            "terra.es",
            "telefonica.net",
            "terra.com.br",
            "uol.com.br",
            "bol.com.br",
            "ig.com.br",
            "qq.com",
            "vip.qq.com",
            "foxmail.com",
            "163.com",
            "126.com",
            "yeah.net",
            "188.com",
            "139.com",
            "189.cn",
            "wo.cn",
            "sina.com",
            "sina.cn",
            "sohu.com",
            "tom.com",
            "21cn.com",
            "aliyun.com",
            "netease.com",
            "263.net",
            "chinaren.com",
            "netvigator.com",
            "hkstar.com",
            "pchome.com.tw",
            "seed.net.tw",
            "hinet.net",
            "yahoo.co.jp",
            "docomo.ne.jp",
            "ezweb.ne.jp",
            "softbank.ne.jp",
            "nifty.com",
            "biglobe.ne.jp",
            "ocn.ne.jp",
            "naver.com",
            "hanmail.net",
            "daum.net",
            "nate.com",
            "kakao.com",
            "mail.ru",
            "inbox.ru",
            "list.ru",
            "bk.ru",
            "internet.ru",
            "yandex.ru",
            "yandex.com",
            "ya.ru",
            "yandex.kz",
            "rambler.ru",
            "ukr.net",
            "i.ua",
            "meta.ua",
            "tut.by",
            "abv.bg",
            "seznam.cz",
            "centrum.cz",
            "wp.pl",
            "o2.pl",
            "onet.pl",
            "interia.pl",
            "rediffmail.com",
            "sify.com",
            "in.com",
            "hotmail.co.uk",
            "yahoo.co.uk",
            "live.co.uk",
            "btinternet.com",
            "sky.com",
            "virginmedia.com",
            "yahoo.co.in",
            "yahoo.com.hk",
            "yahoo.com.tw",
            "yahoo.com.sg",
            "yahoo.com.cn",
            "yahoo.cn",
            "yahoo.de",
            "yahoo.fr",
            "yahoo.es",
            "yahoo.it",
            "hotmail.fr",
            "hotmail.de",
            "hotmail.it",
            "hotmail.es",
            "outlook.fr",
            "outlook.de",
            "outlook.jp",
            "live.cn",
            "eim.ae",
            "emirates.net.ae",
            "singnet.com.sg",
            "streamyx.com",
            "tm.net.my",
            "mynet.com",
            "superonline.com",
            "comcast.net",
            "verizon.net",
            "att.net",
            "sbcglobal.net",
            "bellsouth.net",
            "cox.net",
            "earthlink.net",
            "bigpond.com",
            "optusnet.com.au",
            "xtra.co.nz",
            "rogers.com",
            "shaw.ca",
            "sympatico.ca",
            "fastmail.com",
            "hushmail.com",
            "inbox.com",
            "lycos.com",
            "excite.com",
            "mailinator.com");
    /** Sites on which everybody has a page of its own. */
    private static final Set<String> SHOPS = Set.of(
            "facebook.com",
            "linkedin.com",
            "instagram.com",
            "twitter.com",
            "x.com",
            "youtube.com",
            "weibo.com",
            "weixin.com",
            "wechat.com",
            "t.me",
            "telegram.me",
            "vk.com",
            "ok.ru",
            "whatsapp.com",
            "wa.me",
            "alibaba.com",
            "1688.com",
            "aliexpress.com",
            "made-in-china.com",
            "globalsources.com",
            "taobao.com",
            "tmall.com",
            "jd.com",
            "amazon.com",
            "ebay.com",
            "indiamart.com",
            "tradeindia.com",
            "tradekey.com",
            "ec21.com",
            "hktdc.com",
            "blogspot.com",
            "wordpress.com",
            "wixsite.com",
            "weebly.com",
            "github.io",
            "github.com",
            "google.com",
            "business.site",
            "baidu.com",
            "bing.com",
            "wikipedia.org",
            "yellowpages.com",
            "kompass.com",
            "dnb.com",
            "bloomberg.com",
            "opencorporates.com",
            "tianyancha.com",
            "qcc.com",
            "qichacha.com");

    private WebDomain() {}

    /** The mailbox, in lower case. */
    static Optional<String> mailbox(String written) {
        Matcher mail = MAIL.matcher(written.strip());
        return mail.find() ? Optional.of(mail.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The domain behind the sign of a mailbox, unless mailboxes there are to be had by everybody. */
    static Optional<String> ofMail(String written) {
        return mailbox(written)
                .map(box -> registered(box.substring(box.indexOf('@') + 1)))
                .filter(WebDomain::tells);
    }

    /** The domain of a web address, unless pages there are to be had by everybody. */
    static Optional<String> ofPage(String written) {
        Matcher page = PAGE.matcher(written.strip().toLowerCase(Locale.ROOT));
        return page.find() ? Optional.of(registered(page.group(1))).filter(WebDomain::tells) : Optional.empty();
    }

    private static boolean tells(String domain) {
        return !FREE.contains(domain) && !SHOPS.contains(domain);
    }

    private static String registered(String host) {
        String plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String[] labels = plain.split("\\.", -1);
        int count = labels.length;
        if (count <= 2) {
            return plain;
        }
        boolean national = labels[count - 1].length() == 2 && SECOND.contains(labels[count - 2]);
        int kept = national ? 3 : 2;
        return String.join(".", java.util.Arrays.copyOfRange(labels, count - kept, count));
    }
}
