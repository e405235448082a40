package org.mingjian.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The eleven specialties: how many units each has, who runs them, and what they need to be allowed to. */
enum Trade {
    PUBLIC_PLACES(
            "public-places",
            List.of("公共场所卫生管理条例", "公共场所卫生管理条例实施细则"),
            7_600,
            new Permit("LICENCE", "公共场所卫生许可证", "卫公许", 4),
            List.of("住宿场所", "美容店", "理发店", "沐浴场所", "游泳场馆", "商场", "候诊室")),
    DRINKING_WATER(
            "drinking-water",
            List.of("生活饮用水卫生监督管理办法"),
            900,
            new Permit("LICENCE", "饮用水卫生许可证", "卫水许", 4),
            List.of("集中式供水", "二次供水", "农村饮水工程")),
    OCCUPATIONAL_HEALTH(
            "occupational-health", List.of("职业病防治法"), 1_500, null, List.of("建材企业", "机械加工企业", "化工企业", "纺织企业")),
    RADIATION_HEALTH(
            "radiation-health",
            List.of("放射诊疗管理规定"),
            260,
            new Permit("LICENCE", "放射诊疗许可证", "卫放许", 10),
            List.of("放射科", "介入诊疗室")),
    SCHOOL_HEALTH("school-health", List.of("学校卫生工作条例"), 1_250, null, List.of("小学", "初级中学", "高级中学", "幼儿园")),
    MEDICAL_PRACTICE(
            "medical-practice",
            List.of("基本医疗卫生与健康促进法", "医疗机构管理条例"),
            3_000,
            new Permit("FILING", "医疗机构执业登记", "卫医备", 5),
            List.of("村卫生室", "诊所", "门诊部", "乡镇卫生院", "综合医院")),
    DISINFECTION_PRODUCTS(
            "disinfection-products",
            List.of("消毒管理办法"),
            180,
            new Permit("LICENCE", "消毒产品生产企业卫生许可证", "卫消许", 4),
            List.of("消毒剂生产企业", "卫生用品生产企业")),
    INFECTIOUS_DISEASES(
            "infectious-diseases", List.of("传染病防治法", "医疗废物管理条例"), 800, null, List.of("医疗废物暂存处", "发热门诊", "检验科")),
    TABLEWARE_DISINFECTION("tableware-disinfection", List.of("食品安全法"), 40, null, List.of("餐饮具集中消毒单位")),
    MATERNAL_CHILD_HEALTH(
            "maternal-child-health",
            List.of("母婴保健法"),
            420,
            new Permit("LICENCE", "母婴保健技术服务执业许可证", "卫妇许", 3),
            List.of("助产技术服务", "婚前医学检查")),
    BLOOD_SAFETY("blood-safety", List.of("献血法"), 50, null, List.of("输血科", "采血点"));

    /**
     * What a unit holds, and for how long.
     *
     * @param kind licence or filing
     * @param title its name
     * @param word in its number
     * @param years how long it is valid
     */
    record Permit(String kind, String title, String word, int years) {}

    private final String specialty;
    private final List<String> laws;
    private final int units;
    private final @Nullable Permit permit;
    private final List<String> categories;

    Trade(String specialty, List<String> laws, int units, @Nullable Permit permit, List<String> categories) {
        this.specialty = specialty;
        this.laws = laws;
        this.units = units;
        this.permit = permit;
        this.categories = categories;
    }

    String specialty() {
        return specialty;
    }

    /** The laws under which it is supervised. */
    List<String> laws() {
        return laws;
    }

    int units() {
        return units;
    }

    @Nullable
    Permit permit() {
        return permit;
    }

    List<String> categories() {
        return categories;
    }

    /** Whether its units are parts of hospitals that are on the books already. */
    boolean withinHospitals() {
        return this == RADIATION_HEALTH
                || this == INFECTIOUS_DISEASES
                || this == MATERNAL_CHILD_HEALTH
                || this == BLOOD_SAFETY;
    }
}
