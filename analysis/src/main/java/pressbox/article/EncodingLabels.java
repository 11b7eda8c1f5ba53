package pressbox.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the labels of encodings mean to browsers: the table "Names and labels" of the WHATWG Encoding Standard.
///
/// The names on the left are Java's for the nearest decoder: browsers read `iso-8859-1` as windows-1252, `gbk` as
/// gb18030, `shift_jis` with Microsoft's additions, `big5` with Hong Kong's.
final class EncodingLabels {
    /// Labels that browsers refuse to read, since other programs read them as something that could be abused.
    static final String REPLACEMENT = "replacement";
    /// Bytes above ASCII stand for signs of private use.
    static final String USER_DEFINED = "x-user-defined";

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        put("UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8");
        put("IBM866", "866 cp866 csibm866 ibm866");
        put("ISO-8859-2", "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2");
        put("ISO-8859-3", "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3");
        put("ISO-8859-4", "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4");
        put("ISO-8859-5", "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5");
        put("ISO-8859-5", "iso_8859-5:1988");
        put("ISO-8859-6", "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e");
        put("ISO-8859-6", "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987");
        put("ISO-8859-7", "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597");
        put("ISO-8859-7", "iso_8859-7 iso_8859-7:1987 sun_eu_greek");
        put("ISO-8859-8", "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598");
        put("ISO-8859-8", "iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical");
        put("ISO-8859-10", "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6");
        put("ISO-8859-13", "iso-8859-13 iso8859-13 iso885913");
        put("ISO-8859-14", "iso-8859-14 iso8859-14 iso885914");
        put("ISO-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9");
        put("ISO-8859-16", "iso-8859-16");
        put("KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r");
        put("KOI8-U", "koi8-ru koi8-u");
        put("x-MacRoman", "csmacintosh mac macintosh x-mac-roman");
        put("x-windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874");
        put("windows-1250", "cp1250 windows-1250 x-cp1250");
        put("windows-1251", "cp1251 windows-1251 x-cp1251");
        put("windows-1252", "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1");
        put("windows-1252", "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252");
        put("windows-1253", "cp1253 windows-1253 x-cp1253");
        put("windows-1254", "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989");
        put("windows-1254", "l5 latin5 windows-1254 x-cp1254");
        put("windows-1255", "cp1255 windows-1255 x-cp1255");
        put("windows-1256", "cp1256 windows-1256 x-cp1256");
        put("windows-1257", "cp1257 windows-1257 x-cp1257");
        put("windows-1258", "cp1258 windows-1258 x-cp1258");
        put("x-MacUkraine", "x-mac-cyrillic x-mac-ukrainian");
        put("GB18030", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030");
        put("Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        put("EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp");
        put("ISO-2022-JP", "csiso2022jp iso-2022-jp");
        put("windows-31j", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis");
        put("x-windows-949", "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601");
        put("x-windows-949", "ksc_5601 windows-949");
        put("UTF-16BE", "unicodefffe utf-16be");
        put("UTF-16LE", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le");
        put(REPLACEMENT, "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement");
        put(USER_DEFINED, "x-user-defined");
    }

    private EncodingLabels() {}

    /// Java's name of the encoding, or one of the two above; empty where no encoding has that label.
    static Optional<String> name(String label) {
        return Optional.ofNullable(NAMES.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    private static void put(String name, String labels) {
        for (String label : labels.split(" ", -1)) {
            NAMES.put(label, name);
        }
    }
}
