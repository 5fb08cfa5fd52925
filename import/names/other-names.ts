/** What is by its shape a person, a place or an institute. */
import { alternation, bodies, parks } from '../lexicons/index.ts';

/** Other things that are founded, lie somewhere or are led by someone. */
const NO_FIRM_END = new RegExp(
  `(?:${alternation([...parks.suffixes, ...parks.industryEndings, ...bodies.functions, ...bodies.institutes])}|[园区城院所校会社队台站区基金银行项目中心平台学馆宫寺路街村镇乡湖山河港]|对象|方式|内容|条件|(?<!机器)人)$`,
);
const PERSON =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方冉石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟段雷钱汤尹黎乔贺赖龚][\u4e00-\u9fa5]{1,2}$/;

/** 王建国, 天津港, 之江实验室: by its shape a person, a place or an institute, where only the sentence speaks for a firm. */
export function isOtherName(name: string): boolean {
  return PERSON.test(name) || NO_FIRM_END.test(name);
}
