/** The place of a park, or of a firm, a park or a fund alike; PART_OF. */
import { ALREADY, CLASS, HAS_BUILT, OTHERS, p, type RelationPattern } from './pattern.ts';

export const PLACES: readonly RelationPattern[] = [
  {
    rule: 'located-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹KCF+›)(?:[（(][^（）()]{0,14}[）)])?(?:[^，。；、\uE001-\uE00A]{0,8}(?:总部|基地|中心)(?=等))?${CLASS}(?:[华中东南西北全区域大]{0,4}总部|项目|基地|：|(?:的)?(?:注册|办公)?地址)?${ALREADY}(?:‹D›)?(?:花落|安家|落成|坐落|位于|选址|设在|地处|落户|落地|落子|注册于|注册在|设立于|扎根)(?:于|在|到)?(?<o>‹R+›)(?!之间|交界|接壤|交汇|[本当]地|本土)`,
    ),
  },
  {
    rule: 'located-in-brackets',
    relation: 'LOCATED_IN',
    match: p(`(?<s>‹KC›)[（(](?:位于|坐落于|地处|总部(?:位于|在|：)?)(?<o>‹R›+)`),
  },
  {
    rule: 'park-made-by-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(`(?<o>‹R›+)(?:规划|正在|着力|重点)*(?:建设|打造|设立|规划)的(?<s>‹K›)`),
  },
  {
    // "C成立于2012年，位于…", "K由…建设，总占地…，坐落于…": the name that the sentence begins with stays its topic.
    rule: 'topic-located-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<=^|[。；，：]|[一二另两三四五六][个家](?:则)?[是为])(?<s>‹KCF›)(?:[（(][^（）()]{0,20}[）)])?(?:，(?:又|也|亦)?(?:称|名|叫|简称)为?[“"]?‹K›[”"]?)?[^。；\uE003-\uE006]{0,80}，(?:其|公司|企业|园区|现|目前)?(?:总部|注册地址?|办公地址?|地址)?(?:位于|就在|就位于|坐落于|坐落在|地处|设在|设于|落户于?|选址(?:于|在|定在)?|注册于|为)(?<o>‹R›+(?:新城|新区|片区)?(?:、‹R›+)*)`,
    ),
  },
  {
    // "A、B则分别在R和R".
    rule: 'firms-stand-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹KC+›)${CLASS}(?:[^，。；\uE001-\uE006]{0,8}?(?:总部|研发中心|工厂|基地))?(?:即|亦|均|也|则|都|就|分别)+(?:建|落|设|坐落|位|落户)?(?:在|于)(?<o>‹R+›)(?=[，。；]|$)`,
    ),
  },
  {
    rule: 'located-of',
    relation: 'LOCATED_IN',
    turned: true,
    match: p(
      `(?:位于|坐落[于在]|地处|走进|总部[在位设](?:于|在)?|注册[在于]|落户于?)(?<o>‹R›+)的(?:[^，。；、的\uE001-\uE006]{0,22}(?:企业|公司|厂商|巨头|龙头|园区|供应商|制造商)(?:——|—)?)?(?<s>‹KC›(?:[、和与及]‹KC›)*)`,
    ),
  },
  {
    // "在璧山区，K聚集了…", "永川区的K成立于…".
    rule: 'park-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(`(?<=^|[。；，])在(?<o>‹R›+)(?:[^，。；的\uE001-\uE00A]{0,5})，(?<s>‹K›)`),
  },
  {
    rule: 'park-at-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(`(?<=^|[，。；：、在])(?<o>‹R›+)(?:境内|辖区内|辖内|内)?的(?<s>‹K+›)`),
  },
  {
    rule: 'understood-located-at',
    relation: 'LOCATED_IN',
    confidence: 0.84,
    match: p(
      `(?<s>‹KF›)‹I›(?:[^。；\uE001-\uE006]{0,12}，)?(?:该园区|园区|项目|总部|基地)?(?:位于|坐落于|坐落在|地处|选址于?|落户于?)(?<o>‹R›+)(?!的)`,
    ),
  },
  {
    // "贵阳市贵阳国家高新技术产业开发区", "双流区华府大道四段K": an address.
    rule: 'place-before-park',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›+)(?:[^，。；、的在\uE001-\uE00A]{2,6}(?:路|街|道)(?:[\\d一二三四五六七八九十]+[号段])?)?(?<s>‹K›)`,
    ),
  },
  {
    // "无锡有C、C", "南京有C".
    rule: 'place-has',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›)(?:则|还|也|就|里)?有(?:[^，。；、\uE001-\uE00A]{2,8}、){0,2}(?<s>‹KC+›)(?=[，。；、等]|$)`,
    ),
  },
  {
    rule: 'place-has-parks',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)(?:地区|全市|全省|全区)?${ALREADY}(?:聚集|集聚|拥有|现有|已有|共有|内有|坐拥|建成|建有|建设|打造|成立|设立|建立|启用|启动建设|规划建设|培育|形成|布局|涌现出)(?:了|出|有|着)?(?:包括|以)?${OTHERS}(?<s>‹K+›)`,
    ),
  },
  {
    rule: 'place-lists-parks',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)[^，。；‹›\uE001-\uE009]{0,20}(?:产业园|园区|载体|基地|孵化器|众创空间)[^。；\uE001-\uE006]{0,8}(?:包括|分别是|分别为|有|：|:)+(?<s>‹K+›)`,
    ),
  },
  {
    // "产业园大都分布在广州市，包括A、B和C".
    rule: 'parks-lie-at',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?:产业园|园区|载体|基地|孵化器)[^。；\uE001-\uE006]{0,16}(?:分布|集中|坐落|布局|聚集)(?:在|于)(?<o>‹R›+)，?(?:主要)?(?:包括|有|如|分别是)(?<s>‹K+›)`,
    ),
  },
  {
    rule: 'unveiled-at',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(`(?<o>‹R›+)(?:正式|举行|举办|召开)+了?(?<s>‹K›)(?:的)?(?:揭牌|授牌|启动|开园|成立|奠基)`),
  },
  {
    rule: 'approved-for-place',
    relation: 'LOCATED_IN',
    turned: true,
    match: p(
      `(?<o>‹R›+)${ALREADY}(?:获|获得|经|被)‹B+›(?:正式)?(?:批复|批准|同意|认定|授予|支持)[^，。；\uE001-\uE006]{0,26}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'place-goes-on',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<=^|[。；])(?:‹D›，?|近年来，|目前，)?(?<o>‹R›+)(?:获|获得|已|将|大力|积极|正式|以|依托|就|便|曾|出台|发布)[^。；\uE003]{3,80}，(?:并|还|已|先后)*(?:培育|建成|建设|打造|形成|设立|拥有)(?:了|出|有)?(?<s>‹K+›)`,
    ),
  },
  {
    rule: 'founded-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹KC›)[”"]?(?:[（(][^（）()]{0,40}[）)])?(?:[一二三]期|首期)?(?:总部大楼|总部|基地|工厂|项目|生产线|产线|大楼|园区)*(?:于|‹D›|，|正式|已经|已|近日|日前|即将|将|有望|成功|顺利|今日|今天)*在(?<o>‹R›+)(?:‹K›)?(?:[^，。；、\uE001-\uE00A]{0,12})(?:正式)?(?:成立|揭牌|封顶|竣工|量产|开园|启用|落成|启动|挂牌|注册|设立|奠基|开工|投产|应运而生|诞生|落户|落地|建成)`,
    ),
  },
  {
    // "佛山现辖禅城区、南海区", "宁德代管的福鼎市", "佛山市位于…。1983年建市，现辖禅城区".
    rule: 'place-governs-places',
    relation: 'PART_OF',
    turned: true,
    match: p(
      `(?<o>‹R›)(?:‹I›(?:[^。；\uE003-\uE006]{0,16}，)?)?(?:(?:现|下|共|管)?辖(?:有)?(?:[\\d一二两三四五六七八九十]+个[^，。；\uE001-\uE006]{0,8})?(?:：|，即)?|代管的|(?:下辖|代管)?的?县级市)(?<s>‹R+›)`,
    ),
  },
  {
    // "落户R三年，C…".
    rule: 'settled-at-firm',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])(?:自)?(?:落户|扎根|入驻|来到|深耕)(?<o>‹R›+)(?:以来|后|[^，。；\uE001-\uE008]{0,6})，(?<s>‹KC›)`,
    ),
  },
  {
    // "K是R第一个软件园", "K是位于R的国家级孵化器".
    rule: 'park-is-one-of-place',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹K›)(?:是|为|系|作为)(?:一[个家座])?(?:位于|坐落于|地处)?(?<o>‹R›+)(?:的|市)?(?:(?<=的)|第[一二三]|首|唯一|最大|重点|市级|省级|重要|着力|主要)`,
    ),
  },
  {
    // "K，R首个机器人产业园".
    rule: 'park-first-of-place',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹K›)，?(?<o>‹R›+)(?:市|省)?(?:首[个家座]|唯一|最大)[^，。；\uE001-\uE006]{0,14}(?:园|区|基地|孵化器|平台|载体)`,
    ),
  },
  {
    // "R以K为载体", "R依托K，…".
    rule: 'place-relies-on-park',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.78,
    match: p(
      `(?<=^|[。；，])(?<o>‹R›+)(?:市|区|县)?(?:以(?<s>‹K+›)(?:等)?为(?:载体|核心|龙头|依托|平台|主体|引领|重点))`,
    ),
  },
  {
    // "R：C、C" on a line of its own.
    rule: 'place-and-its-list',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(`(?<=^|[。；])(?<o>‹R›+)：(?<s>‹KC+›)(?:等[^，。；]{0,8})?(?=[。；]|$)`),
  },
  {
    // "C在R开建总投资50亿元的K".
    rule: 'park-built-at',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `在(?<o>‹R›+)(?:‹K›)?(?:投资)?(?:‹M›)?(?:共建|合作共建|建设|建立|开建|打造|兴建|投建|建成|设立|启动|开工建设)了?(?:[^，。；\uE001-\uE006]{0,12}的)?(?<s>‹K›)`,
    ),
  },
  {
    // "在R“国际互联网小镇”布局的K", "在R坐落着规划面积4.8平方公里的K".
    rule: 'park-laid-out-at',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `在(?<o>‹R›+)(?:[“"][^“”"\uE001-\uE006]{2,12}[”"])?(?:(?:布局|规划|建设|打造|兴建|新建|落成)的|(?:坐落|矗立|分布)着?(?:[^，。；\uE001-\uE006\uE009]{0,8}‹A›的)?)[“"]?(?<s>‹K›)`,
    ),
  },
  {
    // "上海张江，生物科技公司C的办公室内": where a scene is set.
    rule: 'scene-at-firm',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.78,
    match: p(
      `(?<=^|[。；])(?<o>‹R›+)‹K›?，(?:[^，。；\uE001-\uE006]{2,8}，)?(?:[^，。；\uE001-\uE006]{0,14}(?:公司|企业))?(?<s>‹C›)的?[^，。；\uE001-\uE006]{0,8}(?:办公室|展厅|车间|厂区|厂房|生产线|总部|工厂|实验室)`,
    ),
  },
  {
    // "R首个…产业园——K".
    rule: 'park-in-apposition-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹R›+)(?:市|省)?(?:首个|首家|第一个|唯一|最大)的?[^，。；\uE001-\uE006]{0,14}(?:园|区|基地|孵化器|平台|载体)(?:——|—|：|[“"])+(?<s>‹K›)`,
    ),
  },
  {
    // "作为R本土企业，C…", "作为R重点打造的园区，K…".
    rule: 'as-one-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `作为(?<o>‹R›+)[^，。；\uE001-\uE00A]{0,14}(?:企业|公司|园区|载体|平台|开发区|孵化器|龙头|独角兽|代表)(?:之一)?，(?<s>‹KC›)`,
    ),
  },
  {
    // "R正在加快建设K".
    rule: 'place-builds-park',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹R›+)(?:正在|正|将|还|也|拟|计划|则|聚力|倾力|合力|奋力|全力|加快|加速|重点|着力|积极|规划|大力|高标准|启动|推进|谋划|布局|全面|(?<=布局)并?(?:已|先后|相继|陆续)*(?:投产|建成|启用))+(?:建设|打造|推进|筹建|兴建|开发)?(?:的|[百千万]亿级|国家级|(?:占地|规划面积|总面积)(?:约)?‹A›的|总投资‹M›的)?[“"]?(?<s>‹K+›)`,
    ),
  },
  {
    // "R先后推出专业载体——K、K".
    rule: 'place-brings-out-parks',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›+)(?:于?[^，。；\uE001-\uE006]{0,12}‹D›)?${ALREADY}(?:推出|打造|建成|建设|布局|建立)了?[^，。；\uE001-\uE006]{0,20}(?:——|：)(?<s>‹K+›)`,
    ),
  },
  {
    // "K规划范围涉及R、R".
    rule: 'park-spans-places',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹K›)(?:的|规划|实施|管理)*(?:范围|面积|区域)?(?:主要|分别)?(?:涉及|涵盖|覆盖|横跨|地跨|跨)了?(?<o>‹R+›)`,
    ),
  },
  {
    // "合肥：…" above, "建成K": the place is only understood.
    rule: 'understood-place-has-parks',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.76,
    match: p(`(?<o>‹R›)‹I›(?:‹D›|，|目前|已|现|正|先后|重点|全力|加快|规划)*${HAS_BUILT}(?<s>‹K+›)`),
  },
  {
    // "张家口市位于河北省西北部".
    rule: 'place-lies-in-place',
    relation: 'PART_OF',
    match: p(
      `(?<=^|[。；，])(?<s>‹R›)(?:(?:通称|简称|别称|别名|古称|又称|旧称)[^，。；\uE001-\uE006]{1,8}，)?(?:位于|地处|坐落于)(?<o>‹R›)的?(?:[东西南北中]{1,3}(?:部|端|面|侧|缘)?(?=[，。；]|$)|腹地|境内|中心)`,
    ),
  },
  {
    // "R内各地市形成了各具特色的模式，R、R成为典型代表".
    rule: 'places-of-its-cities',
    relation: 'PART_OF',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›)(?:省|市)?(?:内|境内|下辖)?的?(?:各地市|各市|各区县|各县市|各地)[^。；\uE003]{0,40}，(?:其中|以)?(?<s>‹R+›)(?:等地?|三地|两地)?(?:成为|是|为|走在|率先)`,
    ),
  },
  {
    // "途经的R、R是R经济最发达的城市".
    rule: 'cities-are-of-place',
    relation: 'PART_OF',
    confidence: 0.82,
    match: p(
      `(?<s>‹R+›)(?:等地?|两地|三地)?(?:都|均|也)?(?:是|为)(?<o>‹R›)(?:省|市)?(?:内|的|境内)?(?!以外|之外)[^，。；、\uE001-\uE00A]{0,10}(?:城市|地级市|县级市|市|区|县|板块)(?=[，。；]|$)`,
    ),
  },
  {
    // "江阴是无锡下辖的县级市", "江阴市隶属无锡市".
    rule: 'place-belongs-to-place',
    relation: 'PART_OF',
    match: p(
      `(?<s>‹R›)(?:现|行政上)?(?:隶属于?|归属于?|(?:是|为)(?=\uE003(?:市|省)?(?:下|所|代|直)?(?:辖|属|管)))(?<o>‹R›)`,
    ),
  },
  {
    // 成都经济技术开发区（龙泉驿区）.
    rule: 'zone-with-place-in-brackets',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(`(?<s>‹K›)[（(](?<o>‹R›+)[）)]`),
  },
  {
    // "B批复支持R建设K".
    rule: 'park-allowed-to-place',
    relation: 'LOCATED_IN',
    turned: true,
    match: p(`(?:批复|批准|同意|支持|授予)+(?<o>‹R›+)市?(?:建设|创建|设立|成立|为)(?<s>‹K+›)`),
  },
  {
    // "R还是K、K和K".
    rule: 'place-bears-title',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›)[^。；\uE003\uE004]{0,40}?(?:还|也|又|已)?(?:是|获批|入选|获评|跻身|列入)(?:了|为)?(?:首批|全国|全省|重要|的)*(?<s>‹K+›)(?=[，。；]|$)`,
    ),
  },
  {
    // 甲有限公司[慈溪]
    rule: 'firm-with-place-in-brackets',
    relation: 'LOCATED_IN',
    confidence: 0.78,
    match: p(`(?<s>‹C›)[［\\[【（(](?<o>‹R›+)[］\\]】）)]`),
  },
  {
    // "C地址：R…".
    rule: 'address-of-firm',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)(?:[（(][^（）()]{0,14}[）)])?，?(?:的|公司)?(?:注册|办公|公司|总部|通讯)?(?:地址|住所)(?:：|[为是]|位于|在)(?<o>‹R+›)`,
    ),
  },
  {
    // "K成立于2007年，是R发展软件产业的重要载体".
    rule: 'park-is-carrier-of-place',
    relation: 'LOCATED_IN',
    confidence: 0.83,
    match: p(
      `(?<s>‹K›)(?:[^。；\uE003\uE004]{0,40}，)?(?:是|为|系|作为)(?<o>‹R›+)[^，。；\uE001-\uE006]{0,16}(?:重要|核心|主要|重点)(?:产业)?(?:载体|平台|园区|引擎|承载地|阵地|增长极)`,
    ),
  },
];
