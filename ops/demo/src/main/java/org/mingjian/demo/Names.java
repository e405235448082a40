package org.mingjian.demo;

/** Invented names. */
final class Names {

    private static final String[] FIRST = {
        "瑞", "祥", "福", "安", "泰", "和", "顺", "康", "宁", "悦", "金", "华", "盛", "丰", "源", "鑫", "春", "兰", "竹", "梅", "星", "晨",
        "明", "清"
    };
    private static final String[] SECOND = {
        "林", "缘", "阁", "苑", "轩", "堂", "园", "家", "海", "川", "峰", "达", "通", "来", "兴", "隆", "美", "雅", "馨", "诚", "德", "仁",
        "济", "民"
    };
    private static final String[] STREETS = {"建设路", "人民路", "北湖大道", "团结巷", "文化街", "新民街", "工业路", "柳堤路", "迎宾大道", "和平里"};
    private static final String[] SURNAMES = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙"};
    private static final String[] GIVEN = {"建国", "秀英", "伟", "芳", "志强", "丽", "军", "敏", "永康", "静", "海涛", "桂兰"};

    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    String business(Place place, String category) {
        return place.label() + dice.of(FIRST) + dice.of(SECOND) + dice.of(FIRST) + suffix(category);
    }

    String address(Place place) {
        return place.fullLabel() + dice.of(STREETS) + dice.between(1, 399) + "号";
    }

    String person() {
        return dice.of(SURNAMES) + dice.of(GIVEN);
    }

    private static String suffix(String category) {
        return switch (category) {
            case "住宿场所" -> "宾馆";
            case "沐浴场所" -> "浴池";
            case "游泳场馆" -> "游泳馆";
            case "建材企业", "机械加工企业", "化工企业", "纺织企业" -> category.substring(0, 2) + "有限公司";
            case "集中式供水" -> "供水有限公司";
            case "二次供水" -> "物业服务有限公司";
            case "农村饮水工程" -> "农村供水站";
            case "消毒剂生产企业", "卫生用品生产企业" -> "卫生用品有限公司";
            case "餐饮具集中消毒单位" -> "餐饮具消毒有限公司";
            default -> category;
        };
    }
}
