<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LifeCircle</name>
    <message>
        <source>The layer %1 has no usable geometry: check its coordinates.</source>
        <translation>图层 %1 没有可用的几何：请检查其坐标。</translation>
    </message>
    <message>
        <source>The layer %1 lies outside the world of its coordinate system %2: check which one it is in.</source>
        <translation>图层 %1 超出其坐标系 %2 的适用范围：请检查它实际使用的坐标系。</translation>
    </message>
    <message>
        <source>The layer %1 has no coordinate system: set it in the layer&apos;s properties.</source>
        <translation>图层 %1 没有坐标系：请在图层属性中设置。</translation>
    </message>
    <message>
        <source>ANALYSIS_CRS %1 does not measure in metres on the ground: choose a projected one in metres, not EPSG:3857 and not degrees.</source>
        <translation>分析坐标系 ANALYSIS_CRS %1 不能按地面米数度量：请选择以米为单位的投影坐标系，不能是 EPSG:3857，也不能以度为单位。</translation>
    </message>
    <message>
        <source>Analysis CRS: %1, as asked</source>
        <translation>分析坐标系：%1（按指定）</translation>
    </message>
    <message>
        <source>Analysis CRS: %1, that of %2</source>
        <translation>分析坐标系：%1（与 %2 相同）</translation>
    </message>
    <message>
        <source>Analysis CRS: %1, the zone that fits %2</source>
        <translation>分析坐标系：%1（适合 %2 的分带）</translation>
    </message>
    <message>
        <source>%1 (%2): %3 values are empty</source>
        <translation>%1（%2）：有 %3 个值为空</translation>
    </message>
    <message>
        <source>%1 (%2): %3 values cannot be read as what is wanted and count as missing</source>
        <translation>%1（%2）：有 %3 个值不符合要求，按缺失处理</translation>
    </message>
    <message>
        <source>Fields of the input that the result replaces: %1</source>
        <translation>结果替换了输入图层的下列字段：%1</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Date of the run</source>
        <translation>运行日期</translation>
    </message>
    <message>
        <source>The style %1 could not be applied: %2</source>
        <translation>样式 %1 未能应用：%2</translation>
    </message>
    <message>
        <source>no target was given</source>
        <translation>没有指定目标</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>not all features arrived; the disk may be full</source>
        <translation>要素没有全部写入，磁盘可能已满</translation>
    </message>
    <message>
        <source>The output &quot;%1&quot; (%2) could not be written: %3.</source>
        <translation>输出“%1”（%2）无法写入：%3。</translation>
    </message>
    <message>
        <source>Streets: %1 lines read from %2, %3 skipped without usable geometry</source>
        <translation>街道：从 %2 读取 %1 条线，跳过 %3 条无有效几何的线</translation>
    </message>
    <message>
        <source>The layer %1 has no streets that can be used: choose a layer with lines.</source>
        <translation>图层 %1 中没有可用的街道：请选择线图层。</translation>
    </message>
    <message>
        <source>Walking time</source>
        <translation>步行时间</translation>
    </message>
    <message>
        <source>Walking distance</source>
        <translation>步行距离</translation>
    </message>
    <message>
        <source>Straight-line radius</source>
        <translation>直线服务半径</translation>
    </message>
    <message>
        <source>Parcels: %1 answered, %2 too far from any street, %3 without geometry, %4 repaired</source>
        <translation>地块：%1 个得到结果，%2 个远离街道，%3 个无有效几何，%4 个经过修复</translation>
    </message>
    <message>
        <source>%1 facilities are too far from any street and cannot be reached</source>
        <translation>有 %1 处设施远离街道，无法到达</translation>
    </message>
    <message>
        <source>Life-circle accessibility</source>
        <translation>生活圈可达性</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>度量方式</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Analysis CRS</source>
        <translation>分析坐标系</translation>
    </message>
    <message>
        <source>Parcels or buildings where people live</source>
        <translation>居民所在的地块或建筑</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Field with the category (id or name in the catalogue)</source>
        <translation>类别字段（设施目录中的编号或名称）</translation>
    </message>
    <message>
        <source>Own catalogue of categories, instead of the standards</source>
        <translation>自定义设施目录（取代标准）</translation>
    </message>
    <message>
        <source>Categories to evaluate: ids, separated by commas (default: those of the standard that occur)</source>
        <translation>参评类别：编号，以逗号分隔（默认：标准中实际出现的类别）</translation>
    </message>
    <message>
        <source>How far to look, walking time (minutes)</source>
        <translation>查找范围：步行时间（分钟）</translation>
    </message>
    <message>
        <source>How far to look, distance or radius (metres)</source>
        <translation>查找范围：距离或半径（米）</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>Summary by category</source>
        <translation>分类汇总</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取数据</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>计算步行</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写出结果</translation>
    </message>
    <message>
        <source>walking,15 minutes,nearest facility,service area,coverage,accessibility,standard</source>
        <translation>步行,15分钟,生活圈,最近设施,服务范围,覆盖率,可达性,标准</translation>
    </message>
    <message>
        <source>Life circle</source>
        <translation>生活圈</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1 facilities have no category and are left out</source>
        <translation>有 %1 处设施没有类别，未参与计算</translation>
    </message>
    <message>
        <source>%1 facilities are left out: the catalogue has no category &quot;%2&quot;</source>
        <translation>有 %1 处设施未参与计算：目录中没有类别“%2”</translation>
    </message>
    <message>
        <source>Facilities: %1 of %2 are in the %3 categories evaluated (%4)</source>
        <translation>设施：%2 处中有 %1 处属于参评的 %3 个类别（%4）</translation>
    </message>
    <message>
        <source>There is no facility to evaluate: all times are NULL.</source>
        <translation>没有可评价的设施：所有时间均为空。</translation>
    </message>
    <message>
        <source>LifeCircle made a mistake, please report it: %1</source>
        <translation>LifeCircle 出现错误，请反馈：%1</translation>
    </message>
    <message>
        <source>%1 (feature %2)</source>
        <translation>%1（要素 %2）</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is not enough for these layers: use a smaller area.</source>
        <translation>内存不足以处理这些图层：请使用较小的范围。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is missing: choose a layer.</source>
        <translation>缺少“%1”（%2）：请选择图层。</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; (%2) could not be read from %3: check the path and that it is a vector layer.</source>
        <translation>图层“%1”（%2）无法从 %3 读取：请检查路径，并确认它是矢量图层。</translation>
    </message>
    <message>
        <source>The layer %1 has no field &quot;%2&quot; (%3): choose one of its fields.</source>
        <translation>图层 %1 没有字段“%2”（%3）：请从其字段中选择。</translation>
    </message>
    <message>
        <source>Analysis CRS: projected, in metres (default: that of the first layer if it fits, else a zone that fits the data)</source>
        <translation>分析坐标系：以米为单位的投影坐标系（默认：首个图层的坐标系若适用，否则取适合数据的分带）</translation>
    </message>
    <message>
        <source>Field with the number of residents</source>
        <translation>居民人数字段</translation>
    </message>
    <message>
        <source>Field with the number of residents of 60 years and above</source>
        <translation>60岁及以上居民人数字段</translation>
    </message>
    <message>
        <source>Field with the number of children</source>
        <translation>儿童人数字段</translation>
    </message>
    <message>
        <source>Streets and footpaths</source>
        <translation>街道与步行道</translation>
    </message>
    <message>
        <source>Field with the walking direction</source>
        <translation>通行方向字段</translation>
    </message>
    <message>
        <source>Value for walking along the line only</source>
        <translation>表示只能沿线方向步行的值</translation>
    </message>
    <message>
        <source>Value for walking against the line only</source>
        <translation>表示只能逆线方向步行的值</translation>
    </message>
    <message>
        <source>Value for both directions</source>
        <translation>表示双向通行的值</translation>
    </message>
    <message>
        <source>Direction where the field does not say</source>
        <translation>字段未说明时的方向</translation>
    </message>
    <message>
        <source>Along the line</source>
        <translation>沿线方向</translation>
    </message>
    <message>
        <source>Against the line</source>
        <translation>逆线方向</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Field with the walking speed in km/h (0 or less: closed to walkers)</source>
        <translation>步行速度字段（公里/小时；0或负值：禁止步行）</translation>
    </message>
    <message>
        <source>Field that is true for flights of stairs</source>
        <translation>台阶字段（真值表示台阶）</translation>
    </message>
    <message>
        <source>Speed on stairs as a part of the walking speed (0 to 1)</source>
        <translation>台阶速度与步行速度之比（0至1）</translation>
    </message>
    <message>
        <source>Field with the seconds lost on passing the line (signal, gate)</source>
        <translation>通过该线的延误字段（秒；信号灯、门禁）</translation>
    </message>
    <message>
        <source>Field with the level of the line (bridge, tunnel)</source>
        <translation>线的层级字段（桥梁、隧道）</translation>
    </message>
    <message>
        <source>Where lines join</source>
        <translation>线在何处连通</translation>
    </message>
    <message>
        <source>At every shared vertex</source>
        <translation>所有共用顶点处</translation>
    </message>
    <message>
        <source>At shared end points only</source>
        <translation>仅共用端点处</translation>
    </message>
    <message>
        <source>Wherever they cross or touch</source>
        <translation>所有相交或接触处</translation>
    </message>
    <message>
        <source>Vertices within this distance are one junction (metres)</source>
        <translation>此距离内的顶点视为同一路口（米）</translation>
    </message>
    <message>
        <source>Farthest that a place may lie from a street (metres)</source>
        <translation>地点到街道的最远距离（米）</translation>
    </message>
    <message>
        <source>Who walks</source>
        <translation>步行者</translation>
    </message>
    <message>
        <source>Adult, 1.2 m/s</source>
        <translation>成人，1.2 米/秒</translation>
    </message>
    <message>
        <source>Aged 60 to 79, 0.9 m/s</source>
        <translation>60至79岁，0.9 米/秒</translation>
    </message>
    <message>
        <source>Aged 80 and above, 0.7 m/s</source>
        <translation>80岁及以上，0.7 米/秒</translation>
    </message>
    <message>
        <source>Child with a parent, 0.9 m/s</source>
        <translation>由家长陪同的儿童，0.9 米/秒</translation>
    </message>
    <message>
        <source>Wheelchair, 0.7 m/s, no stairs</source>
        <translation>轮椅，0.7 米/秒，不走台阶</translation>
    </message>
    <message>
        <source>Own walking speed</source>
        <translation>自定义步行速度</translation>
    </message>
    <message>
        <source>Own walking speed (km/h), used with the last choice above</source>
        <translation>自定义步行速度（公里/小时），与上面最后一项配合使用</translation>
    </message>
    <message>
        <source>Elevation raster (metres): slopes change the walking speed</source>
        <translation>高程栅格（米）：坡度影响步行速度</translation>
    </message>
    <message>
        <source>Parcels: %1 read from %2, %3 without usable geometry</source>
        <translation>地块：从 %2 读取 %1 个，其中 %3 个无有效几何</translation>
    </message>
    <message>
        <source>Facilities: %1 read from %2, %3 without usable geometry</source>
        <translation>设施：从 %2 读取 %1 处，其中 %3 处无有效几何</translation>
    </message>
    <message>
        <source>No population field: every parcel counts as one person</source>
        <translation>没有人口字段：每个地块按一人计</translation>
    </message>
    <message>
        <source>The elevation raster (TERRAIN) could not be read from %1: choose a raster file.</source>
        <translation>高程栅格（TERRAIN）无法从 %1 读取：请选择栅格文件。</translation>
    </message>
    <message>
        <source>Network: %1 km in %2 segments; %3 lines are closed to walkers, %4 parts have no length</source>
        <translation>路网：%1 公里，%2 段；%3 条线禁止步行，%4 个部分没有长度</translation>
    </message>
    <message>
        <source>Terrain: the height is not known at %1 places; the streets there count as flat</source>
        <translation>地形：有 %1 处高程未知，该处街道按平地计算</translation>
    </message>
    <message>
        <source>places lie at most %1 m from a street</source>
        <translation>地点距街道不超过 %1 米</translation>
    </message>
    <message>
        <source>stairs are walked at %1 of the speed</source>
        <translation>台阶速度为步行速度的 %1 倍</translation>
    </message>
    <message>
        <source>slopes change the walking speed</source>
        <translation>坡度影响步行速度</translation>
    </message>
    <message>
        <source>the town is flat</source>
        <translation>按平地计算</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设条件</translation>
    </message>
    <message>
        <source>LifeCircle: community life circles on foot</source>
        <translation>LifeCircle：社区步行生活圈</translation>
    </message>
    <message>
        <source>The layer %1 (BOUNDARY) has no polygons: choose a layer with areas or leave it out.</source>
        <translation>图层 %1（BOUNDARY）没有面：请选择面图层，或不指定。</translation>
    </message>
    <message>
        <source>The extent (EXTENT) is empty: give west, east, south and north.</source>
        <translation>范围（EXTENT）为空：请给出西、东、南、北。</translation>
    </message>
    <message>
        <source>OpenStreetMap extract (.osm or .osm.pbf)</source>
        <translation>OpenStreetMap 数据（.osm 或 .osm.pbf）</translation>
    </message>
    <message>
        <source>OpenStreetMap extracts (*.osm *.pbf);;All files (*.*)</source>
        <translation>OpenStreetMap 数据 (*.osm *.pbf);;所有文件 (*.*)</translation>
    </message>
    <message>
        <source>Import only what lies in this rectangle</source>
        <translation>仅导入此矩形范围内的内容</translation>
    </message>
    <message>
        <source>Import only what lies in these areas</source>
        <translation>仅导入这些区域内的内容</translation>
    </message>
    <message>
        <source>Own table of tags and facility categories, instead of osm_tags.csv</source>
        <translation>自定义标签与设施类别对照表（取代 osm_tags.csv）</translation>
    </message>
    <message>
        <source>Own table of walkable ways and barriers, instead of osm_ways.csv</source>
        <translation>自定义可步行道路与障碍表（取代 osm_ways.csv）</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Writing layers</source>
        <translation>正在写出图层</translation>
    </message>
    <message>
        <source>Import OpenStreetMap</source>
        <translation>导入 OpenStreetMap</translation>
    </message>
    <message>
        <source>OSM,extract,pbf,streets,buildings,facilities,barriers,download</source>
        <translation>OSM,数据提取,pbf,街道,建筑,设施,障碍,导入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Read: %1 points, %2 lines, %3 areas with tags</source>
        <translation>读取：%1 个点、%2 条线、%3 个面（带标签）</translation>
    </message>
    <message>
        <source>Kept: %1 streets, %2 buildings, %3 facilities, %4 barriers</source>
        <translation>保留：%1 条街道、%2 栋建筑、%3 处设施、%4 处障碍</translation>
    </message>
    <message>
        <source>Buildings that say how many storeys they have: %1</source>
        <translation>注明层数的建筑：%1</translation>
    </message>
    <message>
        <source>Skipped: %1 ways closed to pedestrians by %2</source>
        <translation>跳过：%1 条道路因 %2 禁止步行</translation>
    </message>
    <message>
        <source>Skipped: %1 ways of the class highway=%2, which the way table does not have</source>
        <translation>跳过：%1 条 highway=%2 类道路，道路表中没有该类</translation>
    </message>
    <message>
        <source>Skipped: %1 objects outside the area asked for</source>
        <translation>跳过：%1 个位于所选范围之外的对象</translation>
    </message>
    <message>
        <source>Skipped: %1 objects whose outline the extract does not hold in full</source>
        <translation>跳过：%1 个轮廓在数据中不完整的对象</translation>
    </message>
    <message>
        <source>Skipped: %1 lines or areas of no size</source>
        <translation>跳过：%1 个没有长度或面积的对象</translation>
    </message>
    <message>
        <source>Skipped: %1 buildings under the ground</source>
        <translation>跳过：%1 栋地下建筑</translation>
    </message>
    <message>
        <source>Left empty: storeys of %1 buildings that cannot be read</source>
        <translation>留空：%1 栋建筑的层数无法读取</translation>
    </message>
    <message>
        <source>Left empty: heights of %1 buildings that cannot be read</source>
        <translation>留空：%1 栋建筑的高度无法读取</translation>
    </message>
    <message>
        <source>There is no street that pedestrians may use.</source>
        <translation>没有行人可以使用的街道。</translation>
    </message>
    <message>
        <source>Measure: %1; the nearest facility is looked for up to %2</source>
        <translation>度量方式：%1；最近设施的查找范围为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in MINUTES is no number of minutes above 0: write them like 5,10,15.</source>
        <translation>MINUTES 中的“%1”不是大于0的分钟数：请按 5,10,15 的形式填写。</translation>
    </message>
    <message>
        <source>Places: %1 read from %2, %3 without usable geometry</source>
        <translation>地点：从 %2 读取 %1 个，其中 %3 个没有可用几何</translation>
    </message>
    <message>
        <source>Places (points or areas)</source>
        <translation>地点（点或面）</translation>
    </message>
    <message>
        <source>Field with the category</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Rings (minutes, separated by commas)</source>
        <translation>各圈（分钟，用逗号分隔）</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>One for each place</source>
        <translation>每个地点一个</translation>
    </message>
    <message>
        <source>One for each category</source>
        <translation>每个类别一个</translation>
    </message>
    <message>
        <source>One for all places</source>
        <translation>所有地点合为一个</translation>
    </message>
    <message>
        <source>People walk</source>
        <translation>步行方向</translation>
    </message>
    <message>
        <source>Towards the places</source>
        <translation>走向地点</translation>
    </message>
    <message>
        <source>From the places</source>
        <translation>从地点出发</translation>
    </message>
    <message>
        <source>How far the area goes beside a reached street (metres)</source>
        <translation>范围距已到达街道的宽度（米）</translation>
    </message>
    <message>
        <source>Fill holes smaller than (square metres)</source>
        <translation>填补小于此面积的空洞（平方米）</translation>
    </message>
    <message>
        <source>Isochrones</source>
        <translation>等时圈</translation>
    </message>
    <message>
        <source>Reached streets</source>
        <translation>到达的街道</translation>
    </message>
    <message>
        <source>One area for each category needs a category: choose its field (CATEGORY_FIELD).</source>
        <translation>每个类别一个范围需要类别：请选择类别字段（CATEGORY_FIELD）。</translation>
    </message>
    <message>
        <source>Isochrones on foot</source>
        <translation>步行等时圈</translation>
    </message>
    <message>
        <source>Isochrones: %1 areas of %2 rings, %3 without any street near</source>
        <translation>等时圈：%1 个范围，各 %2 圈，其中 %3 个附近没有街道</translation>
    </message>
    <message>
        <source>isochrone,service area,catchment,walking,15 minutes,reachable streets</source>
        <translation>等时圈,服务范围,服务区,步行,15分钟,可达街道,isochrone</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is never closed.</source>
        <translation>%1 第 %2 行：引号没有配对，请补上。</translation>
    </message>
    <message>
        <source>%1 is empty; its first row must name the columns.</source>
        <translation>%1 是空的：第一行必须是列名。</translation>
    </message>
    <message>
        <source>%1, row %2 has more cells than the first row names columns; put quotes around text with commas.</source>
        <translation>%1 数据第 %2 行的单元格多于第一行的列名：含逗号的文字请加引号。</translation>
    </message>
    <message>
        <source>The table %1 cannot be opened.</source>
        <translation>表格 %1 无法打开。</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: &quot;%4&quot; is not a number.</source>
        <translation>%1 数据第 %2 行 %3 列：“%4”不是数字。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 中没有“%2”列。</translation>
    </message>
    <message>
        <source>The data lie outside the area where the coordinate system can be used; check the layers&apos; coordinate systems or choose another.</source>
        <translation>数据超出坐标系的适用范围：请检查各图层的坐标系，或另选坐标系。</translation>
    </message>
    <message>
        <source>An area has no surface; draw it anew or delete it.</source>
        <translation>有一个面的面积为零：请重新绘制或将其删除。</translation>
    </message>
    <message>
        <source>The coordinate system %1 is not a projected one; choose one in metres.</source>
        <translation>坐标系 %1 不是投影坐标系：请选择以米为单位的投影坐标系。</translation>
    </message>
    <message>
        <source>The coordinate system %1 has no ellipsoid; choose one that lies on the earth.</source>
        <translation>坐标系 %1 没有椭球：请选择建立在地球上的坐标系。</translation>
    </message>
    <message>
        <source>The coordinate system %1 cannot be computed with; choose another.</source>
        <translation>坐标系 %1 无法用于计算：请另选坐标系。</translation>
    </message>
    <message>
        <source>The snapping distance must lie between 0 and 5000 metres.</source>
        <translation>地点到街道的最远距离必须在0至5000米之间。</translation>
    </message>
    <message>
        <source>The tolerance must lie between 0 and 100 metres.</source>
        <translation>顶点合并为同一路口的距离必须在0至100米之间。</translation>
    </message>
    <message>
        <source>No street can be walked: the layer has no line of any length that is open to this walker.</source>
        <translation>没有可步行的街道：图层中没有长度大于零且允许该步行者通行的线。</translation>
    </message>
    <message>
        <source>With your own profile, give a walking speed in km/h.</source>
        <translation>选择自定义步行速度时，请填写步行速度（公里/小时）。</translation>
    </message>
    <message>
        <source>The walking speed must be above 0 and at most 15 km/h.</source>
        <translation>步行速度必须大于0，且不超过15公里/小时。</translation>
    </message>
    <message>
        <source>The factor for steps must be above 0 and at most 1.</source>
        <translation>台阶速度与步行速度之比必须大于0，且不超过1。</translation>
    </message>
    <message>
        <source>%1, row %2: %3 is negative; give 0 or more, or leave the cell empty.</source>
        <translation>%1 数据第 %2 行：%3 为负数，请填写0或正数，或留空。</translation>
    </message>
    <message>
        <source>%1 has no category; give at least one row.</source>
        <translation>%1 中没有类别：请至少填写一行。</translation>
    </message>
    <message>
        <source>%1, row %2: the id &quot;%3&quot; must be 1 to 8 characters of a-z, 0-9 and _.</source>
        <translation>%1 数据第 %2 行：编号“%3”必须由1至8个字符组成，只能用 a-z、0-9 和 _。</translation>
    </message>
    <message>
        <source>%1, row %2: the id &quot;%3&quot; stands twice; keep one row of it.</source>
        <translation>%1 数据第 %2 行：编号“%3”重复出现，请只保留一行。</translation>
    </message>
    <message>
        <source>Give the minutes of the rings as numbers above 0, e.g. 5,10,15.</source>
        <translation>请用大于0的数字填写各圈的分钟数，例如 5,10,15。</translation>
    </message>
    <message>
        <source>The minutes of the rings must ascend, e.g. 5,10,15.</source>
        <translation>各圈的分钟数必须从小到大，例如 5,10,15。</translation>
    </message>
    <message>
        <source>The buffer must be above 0 and at most 500 metres.</source>
        <translation>范围在可达街道两侧的延伸距离必须大于0，且不超过500米。</translation>
    </message>
    <message>
        <source>The size of holes to fill must not be negative.</source>
        <translation>填补空洞的面积不能为负数。</translation>
    </message>
    <message>
        <source>Profiles, row %1: a threshold of &quot;%2&quot; is negative; give 0 or more, or leave the cell empty.</source>
        <translation>标准表数据第 %1 行：“%2”的阈值为负数，请填写0或正数，或留空。</translation>
    </message>
    <message>
        <source>Profiles, row %1: the catalogue has no category &quot;%2&quot;; add it there or take the row out.</source>
        <translation>标准表数据第 %1 行：目录中没有类别“%2”，请在目录中添加，或删去这一行。</translation>
    </message>
    <message>
        <source>Profiles, row %1: &quot;%2&quot; stands twice under the standard %3; keep one row of it.</source>
        <translation>标准表数据第 %1 行：“%2”在标准 %3 下重复出现，请只保留一行。</translation>
    </message>
    <message>
        <source>The profiles have no row for the standard &quot;%1&quot;; choose another standard or add its rows.</source>
        <translation>标准表中没有标准“%1”的行：请另选标准，或添加它的各行。</translation>
    </message>
    <message>
        <source>Nothing in %1 lies in the area asked for; choose an area inside the extract.</source>
        <translation>%1 中没有任何对象位于所选范围内：请选择数据覆盖的范围。</translation>
    </message>
    <message>
        <source>%1 holds no street, building, facility or barrier; give an extract with map data.</source>
        <translation>%1 中没有街道、建筑、设施或障碍：请提供含有地图数据的文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is not an OpenStreetMap file; give an extract that ends in .osm or .osm.pbf.</source>
        <translation>%1 不是 OpenStreetMap 文件：请提供扩展名为 .osm 或 .osm.pbf 的数据。</translation>
    </message>
    <message>
        <source>%1 is broken or ends early (%2); download it again.</source>
        <translation>%1 已损坏或不完整（%2）：请重新下载。</translation>
    </message>
    <message>
        <source>%1, row %2: the condition &quot;%3&quot; cannot be read; write it as key=value, key!=value, key~text, key!~text, key&gt;=number or key&lt;number.</source>
        <translation>%1 数据第 %2 行：条件“%3”无法识别，请写成“键=值”“键!=值”“键~文字”“键!~文字”“键&gt;=数字”或“键&lt;数字”。</translation>
    </message>
    <message>
        <source>%1, row %2: key, value and %3 must be filled.</source>
        <translation>%1 数据第 %2 行：key、value 和 %3 必须填写。</translation>
    </message>
    <message>
        <source>The CRS of the elevation raster does not go together with the analysis CRS; reproject the raster to the analysis CRS.</source>
        <translation>高程栅格的坐标系无法转换到分析坐标系：请先将栅格重投影到分析坐标系。</translation>
    </message>
    <message>
        <source>The elevation raster %1 is broken or ends early; download it again.</source>
        <translation>高程栅格 %1 已损坏或不完整：请重新下载。</translation>
    </message>
    <message>
        <source>%1 is not a raster that can be read; choose an elevation raster.</source>
        <translation>%1 不是可读取的栅格：请选择高程栅格。</translation>
    </message>
    <message>
        <source>The elevation raster %1 does not say where on earth it lies; georeference it.</source>
        <translation>高程栅格 %1 没有地理位置信息：请先进行地理配准。</translation>
    </message>
    <message>
        <source>The elevation raster %1 has no CRS; assign one to it.</source>
        <translation>高程栅格 %1 没有坐标系：请为其指定坐标系。</translation>
    </message>
    <message>
        <source>The analysis CRS &quot;%1&quot; is unknown; choose another one.</source>
        <translation>分析坐标系“%1”无法识别：请另选坐标系。</translation>
    </message>
    <message>
        <source>The elevation raster %1 cannot be brought to the analysis CRS; check the CRS of both.</source>
        <translation>高程栅格 %1 无法转换到分析坐标系：请检查两者的坐标系。</translation>
    </message>
    <message>
        <source>The row %1 of the way table has the use &quot;%2&quot;; it must be walk, closed, steps, barrier, forward, backward or both.</source>
        <translation>道路表中 %1 行的用途为“%2”：必须是 walk、closed、steps、barrier、forward、backward 或 both。</translation>
    </message>
    <message>
        <source>A program has a range whose lower end is above its upper end.</source>
        <translation>规划模型中某个范围的下限大于上限。</translation>
    </message>
    <message>
        <source>A program has a factor that is not a finite number.</source>
        <translation>规划模型中有一个系数不是有限的数。</translation>
    </message>
    <message>
        <source>A program&apos;s constraint names a variable that it does not have.</source>
        <translation>规划模型的约束引用了不存在的变量。</translation>
    </message>
    <message>
        <source>The solver gave up on a program for numerical reasons.</source>
        <translation>求解器因数值原因未能求解规划模型。</translation>
    </message>
    <message>
        <source>The gap between neighbours must be above 0 metres.</source>
        <translation>相邻单元之间的间距必须大于 0 米。</translation>
    </message>
    <message>
        <source>The tolerance must be 0 percent or more.</source>
        <translation>容差必须为 0 % 或以上。</translation>
    </message>
    <message>
        <source>The code template &quot;%1&quot; must have one {n} or {n:3} for the running number and may have {parent}; other braces mean nothing.</source>
        <translation>编码模板“%1”必须含有一个表示顺序号的 {n} 或 {n:3}，可以含有 {parent}；其他花括号没有意义。</translation>
    </message>
    <message>
        <source>The travel time from parcel %1 to facility %2 lies outside the matrix or is not a number of 0 or more: correct it or leave it out.</source>
        <translation>从地块 %1 到设施 %2 的步行时间超出矩阵范围，或不是大于等于 0 的数：请更正或删除。</translation>
    </message>
    <message>
        <source>The travel time from parcel %1 to facility %2 is given twice: leave one out.</source>
        <translation>从地块 %1 到设施 %2 的步行时间重复：请删去一个。</translation>
    </message>
    <message>
        <source>%1, row %2: %3 is &quot;%4&quot;; it must be one of: %5.</source>
        <translation>%1 第 %2 行：%3 为“%4”，只能是以下之一：%5。</translation>
    </message>
    <message>
        <source>%1, row %2: there is no parameter %3; write a number or a text.</source>
        <translation>%1 第 %2 行：没有参数 %3，请填写数字或文字。</translation>
    </message>
    <message>
        <source>%1, row %2: %3 compares numbers, and &quot;%4&quot; is none.</source>
        <translation>%1 第 %2 行：%3 用于比较数字，而“%4”不是数字。</translation>
    </message>
    <message>
        <source>%1, row %2: the rule has no name; fill the column &quot;rule&quot;.</source>
        <translation>%1 第 %2 行：规则没有名称，请填写“rule”列。</translation>
    </message>
    <message>
        <source>%1, row %2: the rule %3 names no attribute.</source>
        <translation>%1 第 %2 行：规则 %3 没有写明属性（attribute）。</translation>
    </message>
    <message>
        <source>%1: the rule %2 stands twice; give each its own name.</source>
        <translation>%1：规则 %2 出现两次，请分别命名。</translation>
    </message>
    <message>
        <source>%1: the rule %2 is an alternative to &quot;%3&quot;, which is not there.</source>
        <translation>%1：规则 %2 是“%3”的替代条件，但表中没有“%3”。</translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; is missing or negative; give 0 or more.</source>
        <translation>%1：“%2”的值缺失或为负，请填写不小于 0 的数。</translation>
    </message>
    <message>
        <source>%1 has no row &quot;%2&quot;; copy it from the table that is shipped.</source>
        <translation>%1 缺少“%2”一行，请从随附的表中复制。</translation>
    </message>
    <message>
        <source>%1: the subsidy rate must be between 0 and 1, e.g. 0.4.</source>
        <translation>%1：补贴比例必须在 0 到 1 之间，例如 0.4。</translation>
    </message>
    <message>
        <source>No criterion has a weight above 0; give at least one a weight.</source>
        <translation>没有任何指标的权重大于 0，请至少为一个指标设置权重。</translation>
    </message>
    <message>
        <source>%1, row %2: the id &quot;%3&quot; must be 1 to 7 characters of a-z, 0-9 and _.</source>
        <translation>%1 数据第 %2 行：编号“%3”必须由1至7个字符组成，只能用 a-z、0-9 和 _。</translation>
    </message>
    <message>
        <source>%1, row %2: the criterion &quot;%3&quot; stands twice; keep one row of it.</source>
        <translation>%1 第 %2 行：指标“%3”出现两次，请只保留一行。</translation>
    </message>
    <message>
        <source>%1, row %2: the weight is negative; give 0 or more.</source>
        <translation>%1 第 %2 行：权重为负，请填写不小于 0 的数。</translation>
    </message>
    <message>
        <source>%1, row %2: what counts as full must be above 0, or left empty.</source>
        <translation>%1 第 %2 行：满分值必须大于 0，或留空。</translation>
    </message>
    <message>
        <source>The weight &quot;%1&quot; cannot be read; write weights like old60=0.3, floors=0.</source>
        <translation>无法读取权重“%1”，请写成 old60=0.3, floors=0 的形式。</translation>
    </message>
    <message>
        <source>The weight of &quot;%1&quot; is negative; give 0 or more.</source>
        <translation>“%1”的权重为负，请填写不小于 0 的数。</translation>
    </message>
    <message>
        <source>There is no criterion &quot;%1&quot;; give weights to: %2.</source>
        <translation>没有指标“%1”，可设置权重的指标有：%2。</translation>
    </message>
    <message>
        <source>The shaft must be 0.5 to 20 metres wide and deep.</source>
        <translation>电梯井道的宽和深都必须在0.5到20米之间。</translation>
    </message>
    <message>
        <source>The gallery must be 0 to 20 metres deep.</source>
        <translation>连廊的进深必须在0到20米之间。</translation>
    </message>
    <message>
        <source>The shaft may slide by 0 to 50 metres along the facade.</source>
        <translation>井道沿外墙可移动的距离必须在0到50米之间。</translation>
    </message>
    <message>
        <source>The gap to other buildings must be 0 to 50 metres.</source>
        <translation>与其他建筑的间距必须在0到50米之间。</translation>
    </message>
    <message>
        <source>The width of a fire lane must be at most 20 metres, and its least width not more than that.</source>
        <translation>消防车道的宽度不得超过20米，其最小宽度不得大于该宽度。</translation>
    </message>
    <message>
        <source>The spacing of entrances must be at least 1 metre.</source>
        <translation>门洞间距必须至少为1米。</translation>
    </message>
    <message>
        <source>Sunlight is computed between the polar circles; leave it out here.</source>
        <translation>日照只能在南北极圈之间计算，此处请不要选择日照分析。</translation>
    </message>
    <message>
        <source>The hours of sunlight must begin before they end, from 0 to 24.</source>
        <translation>日照时段的开始时刻必须早于结束时刻，范围为0到24时。</translation>
    </message>
    <message>
        <source>Window sills and shafts must not be below the ground, and windows at least 0.3 metres apart.</source>
        <translation>窗台和井道不得低于地面，窗户间距至少为0.3米。</translation>
    </message>
    <message>
        <source>The catchment must be above 0.</source>
        <translation>服务范围必须大于 0。</translation>
    </message>
    <message>
        <source>The rate or bandwidth of the decay must be above 0.</source>
        <translation>衰减的速率或带宽必须大于 0。</translation>
    </message>
    <message>
        <source>The steps &quot;%1&quot; cannot be read: give the end and the weight of each, e.g. 10:1,20:0.68,30:0.22.</source>
        <translation>分段“%1”无法读取：请给出每段的终点和权重，例如 10:1,20:0.68,30:0.22。</translation>
    </message>
    <message>
        <source>The ends of the steps must ascend from above 0, and their weights lie between 0 and 1, e.g. 10:1,20:0.68,30:0.22.</source>
        <translation>各段终点必须从大于 0 起依次递增，权重在 0 到 1 之间，例如 10:1,20:0.68,30:0.22。</translation>
    </message>
    <message>
        <source>Supply and demand must be a number of 0 or more for every facility and parcel.</source>
        <translation>每个设施的供给和每个地块的需求都必须是大于等于 0 的数。</translation>
    </message>
    <message>
        <source>The expression %1 (STREET_FILTER) does not work: %2. Write it as for selecting streets, e.g. &quot;kind&quot; &lt;&gt; &apos;path&apos;.</source>
        <translation>表达式 %1（STREET_FILTER）无法使用：%2。请像按表达式选择街道那样书写，例如 &quot;kind&quot; &lt;&gt; &apos;path&apos;。</translation>
    </message>
    <message>
        <source>Categories to evaluate: ids, separated by commas</source>
        <translation>要评价的设施类别：id，以逗号分隔</translation>
    </message>
    <message>
        <source>Coverage of streets</source>
        <translation>街道覆盖</translation>
    </message>
    <message>
        <source>Streets that count (default: all that can be walked)</source>
        <translation>计入的街道（默认：所有可步行的街道）</translation>
    </message>
    <message>
        <source>Areas to sum up by</source>
        <translation>汇总片区</translation>
    </message>
    <message>
        <source>Field with the name of the area</source>
        <translation>片区名称字段</translation>
    </message>
    <message>
        <source>Streets reached and missed</source>
        <translation>到达与未到达的街道</translation>
    </message>
    <message>
        <source>Summary by category and area</source>
        <translation>按类别和片区汇总</translation>
    </message>
    <message>
        <source>Streets that count: %1 lines</source>
        <translation>计入的街道：%1 条线</translation>
    </message>
    <message>
        <source>%1: %2 of %3 km of street are reached</source>
        <translation>%1：%3 公里街道中有 %2 公里可到达</translation>
    </message>
    <message>
        <source>rider station,delivery workers,outdoor workers,street coverage,spacing,gap</source>
        <translation>骑士驿站,骑手,快递,户外职工,街道覆盖,间距,空白</translation>
    </message>
    <message>
        <source>The distance in which dead ends are checked must be above 0 and at most 50 metres.</source>
        <translation>断头检查距离必须大于 0 且不超过 50 米。</translation>
    </message>
    <message>
        <source>The least plausible speed must not be negative or above the greatest.</source>
        <translation>最低合理速度不能为负，也不能高于最高合理速度。</translation>
    </message>
    <message>
        <source>Check the street network</source>
        <translation>街道网络检查</translation>
    </message>
    <message>
        <source>Dead ends are checked within</source>
        <translation>断头检查距离</translation>
    </message>
    <message>
        <source>Vertices are one junction within</source>
        <translation>视为同一节点的距离</translation>
    </message>
    <message>
        <source>How near a dead end must come to another street to be asked about (metres)</source>
        <translation>断头检查距离：断头离另一条街道多近才算可疑（米）</translation>
    </message>
    <message>
        <source>Slower than this is not walking (km/h)</source>
        <translation>低于此速度不像步行（km/h）</translation>
    </message>
    <message>
        <source>Faster than this is not walking (km/h)</source>
        <translation>高于此速度不像步行（km/h）</translation>
    </message>
    <message>
        <source>Problems at places</source>
        <translation>点问题</translation>
    </message>
    <message>
        <source>Problems along streets</source>
        <translation>线问题</translation>
    </message>
    <message>
        <source>Summary of problems</source>
        <translation>问题汇总</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>topology,gap,dangle,island,duplicate,overlap,crossing,junction,repair,streets</source>
        <translation>拓扑,缺口,悬挂点,孤岛,重复,重叠,交叉,节点,修复,街道</translation>
    </message>
    <message>
        <source>Dead ends just before a street</source>
        <translation>断头未接</translation>
    </message>
    <message>
        <source>Ends on a street without a junction</source>
        <translation>搭接处无节点</translation>
    </message>
    <message>
        <source>Crossings without a junction</source>
        <translation>交叉处无节点</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>孤岛</translation>
    </message>
    <message>
        <source>Streets drawn twice</source>
        <translation>重复的街道</translation>
    </message>
    <message>
        <source>Streets on top of each other for a stretch</source>
        <translation>部分重叠的街道</translation>
    </message>
    <message>
        <source>Lines without length</source>
        <translation>零长度线</translation>
    </message>
    <message>
        <source>Faster than people walk</source>
        <translation>快于步行</translation>
    </message>
    <message>
        <source>Slower than people walk</source>
        <translation>慢于步行</translation>
    </message>
    <message>
        <source>Closed to walkers by their speed</source>
        <translation>因速度而禁止步行</translation>
    </message>
    <message>
        <source>Very long stairs</source>
        <translation>过长的台阶</translation>
    </message>
    <message>
        <source>Parcels far from streets</source>
        <translation>远离街道的地块</translation>
    </message>
    <message>
        <source>Facilities far from streets</source>
        <translation>远离街道的设施</translation>
    </message>
    <message>
        <source>Parcels on islands</source>
        <translation>孤岛上的地块</translation>
    </message>
    <message>
        <source>Facilities on islands</source>
        <translation>孤岛上的设施</translation>
    </message>
    <message>
        <source>Move its end onto that street, or raise TOLERANCE to %1 m.</source>
        <translation>把它的端点移到那条街道上，或把 TOLERANCE 提高到 %1 米。</translation>
    </message>
    <message>
        <source>Split that street there and move the end onto the new end.</source>
        <translation>在该处打断那条街道，再把端点移到新的端点上。</translation>
    </message>
    <message>
        <source>Give that street a vertex there and move the end onto it; or let lines join wherever they touch (TOPOLOGY 2) with a TOLERANCE of %1 m.</source>
        <translation>在那条街道的该处加一个折点并把端点移上去；或让线在接触处相接（TOPOLOGY 2），TOLERANCE 取 %1 米。</translation>
    </message>
    <message>
        <source>This street ends %1 m before another part of itself without joining it.</source>
        <translation>这条街道在离自身另一段 %1 米处中断，没有相接。</translation>
    </message>
    <message>
        <source>This street ends %1 m before street %2 without joining it.</source>
        <translation>这条街道在离街道 %2 还有 %1 米处中断，没有相接。</translation>
    </message>
    <message>
        <source>This street ends on street %1, which has no junction there.</source>
        <translation>这条街道的端点落在街道 %1 上，但那里没有节点。</translation>
    </message>
    <message>
        <source>This street crosses itself without a junction.</source>
        <translation>这条街道与自身交叉而没有节点。</translation>
    </message>
    <message>
        <source>This street and street %1 cross without a junction.</source>
        <translation>这条街道与街道 %1 交叉而没有节点。</translation>
    </message>
    <message>
        <source>%1 m of street are not connected with the rest; they lie where the data end and may be connected outside.</source>
        <translation>有 %1 米街道与其余路网不连通；它们位于数据边缘，可能在数据之外相连。</translation>
    </message>
    <message>
        <source>%1 m of street are not connected with the rest of the network.</source>
        <translation>有 %1 米街道与其余路网不连通。</translation>
    </message>
    <message>
        <source>This street lies on top of street %1 over its whole length.</source>
        <translation>这条街道与街道 %1 全程重叠。</translation>
    </message>
    <message>
        <source>%1 m of this street lie on top of street %2.</source>
        <translation>这条街道有 %1 米与街道 %2 重叠。</translation>
    </message>
    <message>
        <source>This line is %1 m long, no longer than the tolerance.</source>
        <translation>这条线长 %1 米，不超过容差。</translation>
    </message>
    <message>
        <source>Walkers would do %1 km/h here, which is faster than people walk.</source>
        <translation>按此速度行人每小时走 %1 公里，快于步行。</translation>
    </message>
    <message>
        <source>Walkers would do %1 km/h here, which is slower than people walk.</source>
        <translation>按此速度行人每小时走 %1 公里，慢于步行。</translation>
    </message>
    <message>
        <source>The speed of %1 km/h closes this street to walkers.</source>
        <translation>速度为 %1 km/h，这条街道禁止步行。</translation>
    </message>
    <message>
        <source>This flight of stairs is %1 m long.</source>
        <translation>这段台阶长 %1 米。</translation>
    </message>
    <message>
        <source>The nearest street is %1 m from this parcel, farther than SNAP_DISTANCE.</source>
        <translation>最近的街道离这个地块 %1 米，超过 SNAP_DISTANCE。</translation>
    </message>
    <message>
        <source>There is no street within 5 km of this parcel.</source>
        <translation>这个地块 5 公里之内没有街道。</translation>
    </message>
    <message>
        <source>The nearest street is %1 m from this facility, farther than SNAP_DISTANCE.</source>
        <translation>最近的街道离这个设施 %1 米，超过 SNAP_DISTANCE。</translation>
    </message>
    <message>
        <source>There is no street within 5 km of this facility.</source>
        <translation>这个设施 5 公里之内没有街道。</translation>
    </message>
    <message>
        <source>The street of this parcel is not connected with the rest of the network.</source>
        <translation>这个地块所靠的街道与其余路网不连通。</translation>
    </message>
    <message>
        <source>The street of this facility is not connected with the rest of the network.</source>
        <translation>这个设施所靠的街道与其余路网不连通。</translation>
    </message>
    <message>
        <source>Split that street here, or let lines join at shared vertices (TOPOLOGY 0).</source>
        <translation>在此处打断那条街道，或让线在共有折点相接（TOPOLOGY 0）。</translation>
    </message>
    <message>
        <source>Give that street a vertex here, or let lines join wherever they touch (TOPOLOGY 2).</source>
        <translation>在此处给那条街道加一个折点，或让线在接触处相接（TOPOLOGY 2）。</translation>
    </message>
    <message>
        <source>If one can turn here, give both a common vertex (or use TOPOLOGY 2); if one passes above the other, give them different levels (LEVEL_FIELD).</source>
        <translation>若此处可以转弯，给两条线加一个共有折点（或用 TOPOLOGY 2）；若是上下穿过，给它们不同的层（LEVEL_FIELD）。</translation>
    </message>
    <message>
        <source>Load the streets of a wider area, or leave it.</source>
        <translation>加载更大范围的街道，或不作处理。</translation>
    </message>
    <message>
        <source>Join them to the network, or delete them if nobody gets there.</source>
        <translation>把它们接入路网；若无人能到，则删除。</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>删除其中一条。</translation>
    </message>
    <message>
        <source>Delete the stretch from one of the two and let them meet in a vertex.</source>
        <translation>从其中一条删去重叠的一段，让两条线在一个折点相接。</translation>
    </message>
    <message>
        <source>Delete it, or draw it anew.</source>
        <translation>删除，或重新绘制。</translation>
    </message>
    <message>
        <source>Correct the speed; leave it empty where people walk as everywhere.</source>
        <translation>改正速度；若与别处一样步行则留空。</translation>
    </message>
    <message>
        <source>Leave it if nobody may walk here; else correct or empty the speed.</source>
        <translation>若确实禁止步行则不作处理；否则改正或清空速度。</translation>
    </message>
    <message>
        <source>Split the line where the stairs begin and end.</source>
        <translation>在台阶起止处打断这条线。</translation>
    </message>
    <message>
        <source>Draw the missing street, correct the place, or raise SNAP_DISTANCE.</source>
        <translation>补画缺少的街道、改正位置，或提高 SNAP_DISTANCE。</translation>
    </message>
    <message>
        <source>Join that street to the network: it is one of the islands.</source>
        <translation>把那条街道接入路网：它属于某个孤岛。</translation>
    </message>
    <message>
        <source>The distance to a street front and the rim of a compound must be 0 metres or more.</source>
        <translation>沿街距离和小区内深度必须大于或等于0米。</translation>
    </message>
    <message>
        <source>Streets must be looked for at least as far as a street front reaches, and within 5000 metres.</source>
        <translation>查找街道的范围不能小于沿街距离，且不能超过5000米。</translation>
    </message>
    <message>
        <source>Streets that may be a front: %1 lines</source>
        <translation>可作为沿街的街道：%1 条线</translation>
    </message>
    <message>
        <source>Compounds: %1 gated of %2</source>
        <translation>小区：%2 个中有 %1 个封闭</translation>
    </message>
    <message>
        <source>Offices on the street front</source>
        <translation>居委会沿街检查</translation>
    </message>
    <message>
        <source>up to %1 m from a public street</source>
        <translation>距公共街道不超过 %1 米</translation>
    </message>
    <message>
        <source>up to %1 m inside a gated compound</source>
        <translation>在封闭小区内不超过 %1 米</translation>
    </message>
    <message>
        <source>Public streets (default: all outside gated compounds)</source>
        <translation>公共街道（默认：封闭小区以外的所有街道）</translation>
    </message>
    <message>
        <source>Field with the width of the carriageway (metres)</source>
        <translation>车行道宽度字段（米）</translation>
    </message>
    <message>
        <source>Residential compounds</source>
        <translation>居住小区</translation>
    </message>
    <message>
        <source>Field with the name of the compound</source>
        <translation>小区名称字段</translation>
    </message>
    <message>
        <source>Field that is true for gated compounds (default: all are)</source>
        <translation>封闭小区字段（真值表示封闭；默认：全部封闭）</translation>
    </message>
    <message>
        <source>Farthest from a street that is its front (metres)</source>
        <translation>沿街的最远距离（米）</translation>
    </message>
    <message>
        <source>How deep inside a compound an office may still open to the street (metres)</source>
        <translation>位于小区内仍可向街道开门的深度（米）</translation>
    </message>
    <message>
        <source>How far to look for a street (metres)</source>
        <translation>查找街道的范围（米）</translation>
    </message>
    <message>
        <source>Offices checked</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>residents&apos; committee,party-mass station,street front,compound,gate,frontage</source>
        <translation>居委会,党群服务站,沿街,封闭小区,小区大门,临街</translation>
    </message>
    <message>
        <source>%1 m from street %2, on the boundary of the gated compound %3: see on site that its door opens to the street.</source>
        <translation>距街道 %2 为 %1 米，位于封闭小区 %3 的边界上：请现场核查其大门是否朝向街道。</translation>
    </message>
    <message>
        <source>%1 m from street %2; up to %3 m count as its front.</source>
        <translation>距街道 %2 为 %1 米；%3 米以内算作沿街。</translation>
    </message>
    <message>
        <source>%1 m from the nearest public street (%2); up to %3 m count as its front: move it to the street or give it a door there.</source>
        <translation>距最近的公共街道（%2）%1 米；%3 米以内算作沿街：请迁至沿街位置，或向街道开门。</translation>
    </message>
    <message>
        <source>%1 m inside the gated compound %2: move it to the street or open a way to it that passes no gate.</source>
        <translation>位于封闭小区 %2 内 %1 米处：请迁至沿街位置，或开辟不经小区大门的通道。</translation>
    </message>
    <message>
        <source>No public street within %1 m: check the streets or move it to one.</source>
        <translation>%1 米内没有公共街道：请检查街道数据，或将其迁至沿街位置。</translation>
    </message>
    <message>
        <source>Has no usable geometry: give it a place on the map.</source>
        <translation>没有可用的几何：请在地图上为其定位。</translation>
    </message>
    <message>
        <source>Blind spots: %1 patches</source>
        <translation>盲区：%1 片</translation>
    </message>
    <message>
        <source>Patches of parcels that</source>
        <translation>连片的地块</translation>
    </message>
    <message>
        <source>Lack a category: patches for each category on its own</source>
        <translation>缺少某类设施：各类别分别连片</translation>
    </message>
    <message>
        <source>Score below the least score: one set of patches for all categories</source>
        <translation>得分低于最低得分：所有类别合为一套</translation>
    </message>
    <message>
        <source>Least score (0 to 100), used with the second choice above</source>
        <translation>最低得分（0 至 100），用于上面的第二项</translation>
    </message>
    <message>
        <source>Metres across which parcels still belong to one patch</source>
        <translation>仍算同一片的距离（米）</translation>
    </message>
    <message>
        <source>Counts of fewer people than this are not published</source>
        <translation>少于此人数的数值不公布</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Joining blind parcels</source>
        <translation>连接盲区地块</translation>
    </message>
    <message>
        <source>Parcels belong together across</source>
        <translation>同一片的距离</translation>
    </message>
    <message>
        <source>Blind spots of the life circle</source>
        <translation>生活圈盲区</translation>
    </message>
    <message>
        <source>underserved,gap,desert,missing facilities,shortage,coverage,15 minutes</source>
        <translation>服务不足,盲区,缺口,缺少设施,短缺,覆盖,15分钟</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Date of the input</source>
        <translation>输入结果的日期</translation>
    </message>
    <message>
        <source>Summary by theme, class and tier</source>
        <translation>按主题、类别和层级汇总</translation>
    </message>
    <message>
        <source>Tier %1, %2: %3 facilities; %4 of %5 areas have their own</source>
        <translation>层级%1，%2：%3处设施；%5个区域中有%4个拥有本级设施</translation>
    </message>
    <message>
        <source>Facilities are counted by category: choose the field of %1 that holds it (CATEGORY_FIELD).</source>
        <translation>设施按类别统计：请选择图层 %1 中的类别字段（CATEGORY_FIELD）。</translation>
    </message>
    <message>
        <source>%1 facilities are left out: the catalogue does not have their category</source>
        <translation>有%1处设施未计入：设施目录中没有其类别</translation>
    </message>
    <message>
        <source>%1 names stand for several areas each: choose another AREA_FIELD, or dissolve the areas by name</source>
        <translation>有%1个名称各对应多个区域：请换一个 AREA_FIELD，或按名称融合区域</translation>
    </message>
    <message>
        <source>Areas: %1 read from %2, %3 without usable geometry, %4 repaired</source>
        <translation>区域：从 %2 读取%1个，其中%3个没有可用几何，%4个经过修复</translation>
    </message>
    <message>
        <source>%1: %2 lie in areas, %3 in none</source>
        <translation>%1：%2个位于区域内，%3个不在任何区域内</translation>
    </message>
    <message>
        <source>%1: the areas overlap; %2 lie in several and count in the westernmost</source>
        <translation>%1：区域有重叠，%2个同时位于多个区域，计入最西边的区域</translation>
    </message>
    <message>
        <source>The layer %1 has no field %2: it is no result of &quot;Life-circle accessibility&quot;. Run that first and choose its output (PARCELS).</source>
        <translation>图层 %1 没有字段 %2，不是“生活圈可达性”的结果。请先运行该工具，再选择其输出（PARCELS）。</translation>
    </message>
    <message>
        <source>Numbers about fewer than %1 people: %2 suppressed, and %3 more from which they could be worked back</source>
        <translation>涉及不足%1人的数字：隐去%2个，另隐去可据以推算的%3个</translation>
    </message>
    <message>
        <source>%1 suppressed numbers can be worked back or guessed all the same by anybody who knows the totals of the town: too few areas are large enough to cover them. Do not publish both.</source>
        <translation>有%1个隐去的数字仍可由知道全镇合计的人推算或猜出：人口足以掩护它们的区域太少。请勿同时公布两者。</translation>
    </message>
    <message>
        <source>No area has a score: check that the parcels lie in the areas</source>
        <translation>没有区域得到得分：请检查地块是否位于区域内</translation>
    </message>
    <message>
        <source>Worst area: %1, score %2 (rank %3)</source>
        <translation>最差区域：%1，得分%2（第%3名）</translation>
    </message>
    <message>
        <source>Parcels: a result of &quot;Life-circle accessibility&quot;</source>
        <translation>地块：“生活圈可达性”的结果</translation>
    </message>
    <message>
        <source>Areas by which to sum up</source>
        <translation>汇总区域</translation>
    </message>
    <message>
        <source>Field with the name of the area (default: the feature id)</source>
        <translation>区域名称字段（默认：要素编号）</translation>
    </message>
    <message>
        <source>Fewest people that a published number may be about</source>
        <translation>公布数字至少涉及的人数</translation>
    </message>
    <message>
        <source>Facilities to be counted in each area</source>
        <translation>按区域统计的设施</translation>
    </message>
    <message>
        <source>Coverage of areas</source>
        <translation>区域覆盖</translation>
    </message>
    <message>
        <source>Summary by area and category</source>
        <translation>按区域和类别汇总</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>地块</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Numbers about fewer people are suppressed</source>
        <translation>不足此人数的数字予以隐去</translation>
    </message>
    <message>
        <source>districts,neighbourhoods,ranking,share of people,inequality,Gini,privacy,suppression,party-mass service</source>
        <translation>片区,居民区,排名,覆盖率,不均等,基尼系数,隐私,隐去,党群服务</translation>
    </message>
    <message>
        <source>Good to live in</source>
        <translation>宜居</translation>
    </message>
    <message>
        <source>Good to work in</source>
        <translation>宜业</translation>
    </message>
    <message>
        <source>Good to stroll in</source>
        <translation>宜游</translation>
    </message>
    <message>
        <source>Good to learn in</source>
        <translation>宜学</translation>
    </message>
    <message>
        <source>Good to grow old in</source>
        <translation>宜养</translation>
    </message>
    <message>
        <source>Party and community service</source>
        <translation>党群服务</translation>
    </message>
    <message>
        <source>Government service</source>
        <translation>政务服务</translation>
    </message>
    <message>
        <source>Residents&apos; affairs</source>
        <translation>居民事务</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>医疗卫生</translation>
    </message>
    <message>
        <source>Care for the aged</source>
        <translation>养老</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>体育</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>娱乐</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>出行</translation>
    </message>
    <message>
        <source>Green space</source>
        <translation>绿地</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Municipal utilities</source>
        <translation>市政公用</translation>
    </message>
    <message>
        <source>Party-mass service: centre of the sub-district</source>
        <translation>党群服务：街道中心</translation>
    </message>
    <message>
        <source>Party-mass service: centres of the districts</source>
        <translation>党群服务：片区中心</translation>
    </message>
    <message>
        <source>Party-mass service: stations of the neighbourhoods</source>
        <translation>党群服务：居民区站点</translation>
    </message>
    <message>
        <source>Party-mass service: points embedded in daily life</source>
        <translation>党群服务：嵌入式站点（X）</translation>
    </message>
    <message>
        <source>Weights in the score</source>
        <translation>得分权重</translation>
    </message>
    <message>
        <source>%1 grids cannot be given to %2 parents with %3 units in all; ask for at least one per parent and at most one per unit.</source>
        <translation>无法把 %1 个网格分配给共有 %3 个单元的 %2 个上级区域；每个区域至少一个，每个单元至多一个。</translation>
    </message>
    <message>
        <source>The tolerance must be above 0 percent, one for each kind of load.</source>
        <translation>容差必须大于 0%，每种负荷各给一个。</translation>
    </message>
    <message>
        <source>The weights of few changes and of compactness lie between 0 and 1.</source>
        <translation>少变动和紧凑的权重应在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The cost of a metre of boundary lies between 0 and 1.</source>
        <translation>每米边界的代价应在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The seconds for the search must not be negative.</source>
        <translation>搜索秒数不能为负。</translation>
    </message>
    <message>
        <source>The effort must be above 0 and at most 1000.</source>
        <translation>搜索力度必须大于 0 且不超过 1000。</translation>
    </message>
    <message>
        <source>The numbers of grids do not fit the parents.</source>
        <translation>网格数与上级区域的数目不符。</translation>
    </message>
    <message>
        <source>A unit has no parent, or a load, an area or a place that is no number.</source>
        <translation>某个单元没有上级区域，或其负荷、面积、位置不是有效数值。</translation>
    </message>
    <message>
        <source>A front between units has no units or no length.</source>
        <translation>某段单元之间的邻接边没有单元或没有长度。</translation>
    </message>
    <message>
        <source>Facilities: %1 supply people, %2 have nobody in reach, %3 have no capacity, %4 are too far from any street, %5 have no geometry</source>
        <translation>设施：%1 个有服务人口，%2 个范围内无人，%3 个缺少规模，%4 个离街道过远，%5 个没有几何</translation>
    </message>
    <message>
        <source>Supply by parcel</source>
        <translation>地块供给</translation>
    </message>
    <message>
        <source>Demand by facility</source>
        <translation>设施需求</translation>
    </message>
    <message>
        <source>Supply by category</source>
        <translation>分类供给汇总</translation>
    </message>
    <message>
        <source>Measure: %1; method: %2</source>
        <translation>度量方式：%1；方法：%2</translation>
    </message>
    <message>
        <source>Supply and demand</source>
        <translation>供需匹配</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>capacity,seats,beds,floating catchment,2SFCA,E2SFCA,3SFCA,gravity,quota per 1000</source>
        <translation>规模,座位,床位,两步移动搜索法,2SFCA,E2SFCA,3SFCA,重力模型,千人指标</translation>
    </message>
    <message>
        <source>The catalogue asks for no capacity</source>
        <translation>目录未规定规模</translation>
    </message>
    <message>
        <source>The catalogue says %1 %2: no number per 1000 residents</source>
        <translation>目录规定为 %1 %2：不是每千居民的数值</translation>
    </message>
    <message>
        <source>lower end of %1</source>
        <translation>取 %1 的下限</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未经核实</translation>
    </message>
    <message>
        <source>capacity %1, %2 people use it, %3 of them have none in reach</source>
        <translation>规模 %1，使用者 %2 人，其中 %3 人范围内没有供给</translation>
    </message>
    <message>
        <source>%1 of what %2 asks</source>
        <translation>达到 %2 要求的 %1</translation>
    </message>
    <message>
        <source>People without an answer: %1</source>
        <translation>无结果的人数：%1</translation>
    </message>
    <message>
        <source>No quota per 1000 residents, so that q_ is NULL: %1</source>
        <translation>没有每千居民指标，q_ 为空：%1</translation>
    </message>
    <message>
        <source>These quotas are unverified (confidence C, M1 or M2), check them against the printed standard: %1</source>
        <translation>以下指标未经核实（可信度 C、M1 或 M2），请对照正式出版的标准核对：%1</translation>
    </message>
    <message>
        <source>Quotas per 1000 residents (confidence)</source>
        <translation>千人指标（可信度）</translation>
    </message>
    <message>
        <source>Unverified quotas</source>
        <translation>未经核实的指标</translation>
    </message>
    <message>
        <source>Two-step floating catchment (2SFCA)</source>
        <translation>两步移动搜索法（2SFCA）</translation>
    </message>
    <message>
        <source>Enhanced two-step floating catchment (E2SFCA)</source>
        <translation>增强两步移动搜索法（E2SFCA）</translation>
    </message>
    <message>
        <source>Three-step floating catchment (3SFCA)</source>
        <translation>三步移动搜索法（3SFCA）</translation>
    </message>
    <message>
        <source>Gravity with demand</source>
        <translation>考虑需求的重力法</translation>
    </message>
    <message>
        <source>Balanced floating catchment</source>
        <translation>平衡移动搜索法</translation>
    </message>
    <message>
        <source>Binary: everything within counts in full</source>
        <translation>二值：范围内全额计入</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Field with the capacity (seats, places, beds, square metres)</source>
        <translation>规模字段（座位、名额、床位、平方米）</translation>
    </message>
    <message>
        <source>Capacity of facilities without one (default: they do not count, and the result says so)</source>
        <translation>缺少规模的设施按此规模计（默认：不计入，结果中注明）</translation>
    </message>
    <message>
        <source>How a facility counts less the farther it is (default: as the method is known)</source>
        <translation>设施作用随距离如何衰减（默认：按各方法的惯例）</translation>
    </message>
    <message>
        <source>Steps as end:weight, e.g. 10:1,20:0.68,30:0.22 (minutes or metres; default: thirds of the catchment)</source>
        <translation>分段，写作 终点:权重，例如 10:1,20:0.68,30:0.22（分钟或米；默认：服务范围三等分）</translation>
    </message>
    <message>
        <source>Rate of the exponential decay, per minute or metre (default: 1 % is left at the end)</source>
        <translation>指数衰减的速率，每分钟或每米（默认：在边界处剩余 1 %）</translation>
    </message>
    <message>
        <source>Bandwidth of the gaussian decay, minutes or metres (default: 1 % is left at the end)</source>
        <translation>高斯衰减的带宽，分钟或米（默认：在边界处剩余 1 %）</translation>
    </message>
    <message>
        <source>Catchment of all categories, minutes or metres (default: each category&apos;s threshold)</source>
        <translation>所有类别的服务范围，分钟或米（默认：各类别的阈值）</translation>
    </message>
    <message>
        <source>Who uses a category</source>
        <translation>各类别的使用者</translation>
    </message>
    <message>
        <source>The group that the catalogue names: children, elderly, else all</source>
        <translation>目录所列人群：儿童、老人，其余为全体居民</translation>
    </message>
    <message>
        <source>Always all residents</source>
        <translation>始终为全体居民</translation>
    </message>
    <message>
        <source>Supply needs the capacity of the facilities: choose its field (CAPACITY_FIELD), or give one for all (DEFAULT_CAPACITY).</source>
        <translation>供给计算需要设施规模：请选择规模字段（CAPACITY_FIELD），或给出统一的规模（DEFAULT_CAPACITY）。</translation>
    </message>
    <message>
        <source>%1 facilities without a capacity are given %2 (DEFAULT_CAPACITY)</source>
        <translation>%1 个设施缺少规模，按 %2 计（DEFAULT_CAPACITY）</translation>
    </message>
    <message>
        <source>%1 facilities without a capacity do not count (sd_status no_capacity)</source>
        <translation>%1 个设施缺少规模，不计入（sd_status 为 no_capacity）</translation>
    </message>
    <message>
        <source>All residents count as users of %1: the field of the elderly or the children is not given</source>
        <translation>%1 的使用者按全体居民计：未给出老人或儿童字段</translation>
    </message>
    <message>
        <source>Nothing is known about the criterion &quot;%1&quot;; there are old60, old80, disab, hh4, floors, will, site and batch.</source>
        <translation>指标“%1”没有对应的数据；可用的指标有 old60、old80、disab、hh4、floors、will、site 和 batch。</translation>
    </message>
    <message>
        <source>Elevator retrofit</source>
        <translation>加装电梯</translation>
    </message>
    <message>
        <source>The filter cannot be read (FILTER): %1</source>
        <translation>无法读取筛选表达式（FILTER）：%1</translation>
    </message>
    <message>
        <source>The filter cannot be evaluated (FILTER): %1</source>
        <translation>无法计算筛选表达式（FILTER）：%1</translation>
    </message>
    <message>
        <source>Buildings: %1 read from %2, %3 without usable geometry</source>
        <translation>房屋：从 %2 读取 %1 个，%3 个没有可用几何</translation>
    </message>
    <message>
        <source>STATUS_FIELD: %1 values are neither planned nor started nor completed and count as no project</source>
        <translation>STATUS_FIELD：%1 个值既非计划、也非在建或已完成，按无项目处理</translation>
    </message>
    <message>
        <source>STOREY_PEOPLE_FIELD: %1 values are no list; those residents are spread evenly over the storeys</source>
        <translation>STOREY_PEOPLE_FIELD：%1 个值不是列表，其居民平均分摊到各层</translation>
    </message>
    <message>
        <source>%1 entrances are spread along a side, by their number</source>
        <translation>%1 个门洞按数量沿一侧均匀布置</translation>
    </message>
    <message>
        <source>%1 entrances are estimated from the length of a side</source>
        <translation>%1 个门洞按一侧的长度估算</translation>
    </message>
    <message>
        <source>not checked, since the layer has no such field: %1</source>
        <translation>图层中没有相应字段，未核查：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>residents are spread evenly over the storeys, all ages alike</source>
        <translation>居民平均分摊到各层，各年龄相同</translation>
    </message>
    <message>
        <source>in %1 buildings residents of unknown age climb like those under 60</source>
        <translation>%1 栋房屋中年龄不详的居民按60岁以下计</translation>
    </message>
    <message>
        <source>Status of the buildings: %1</source>
        <translation>房屋状态：%1</translation>
    </message>
    <message>
        <source>Shafts: %1 entrances, %2 A, %3 B, %4 C</source>
        <translation>井道：%1 个门洞，A %2 个，B %3 个，C %4 个</translation>
    </message>
    <message>
        <source>Elevator candidates</source>
        <translation>加装电梯候选</translation>
    </message>
    <message>
        <source>Room for a shaft before each entrance, and whom it serves</source>
        <translation>每个门洞前能否放下井道，以及服务的居民</translation>
    </message>
    <message>
        <source>shaft %1 x %2 m and gallery %3 m</source>
        <translation>井道 %1 × %2 米，连廊 %3 米</translation>
    </message>
    <message>
        <source>moves by %1 m</source>
        <translation>可移动 %1 米</translation>
    </message>
    <message>
        <source>other buildings %1 m</source>
        <translation>与其他房屋 %1 米</translation>
    </message>
    <message>
        <source>fire lane %1 m, at least %2 m</source>
        <translation>消防车道 %1 米，至少 %2 米</translation>
    </message>
    <message>
        <source>Rules of eligibility</source>
        <translation>资格规则</translation>
    </message>
    <message>
        <source>Weights of the score</source>
        <translation>评分权重</translation>
    </message>
    <message>
        <source>Placing shafts</source>
        <translation>布置井道</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假定：%1</translation>
    </message>
    <message>
        <source>Green, yellow, red</source>
        <translation>绿黄红</translation>
    </message>
    <message>
        <source>elevator,lift,retrofit,shaft,entrance,consent,barrier-free,old housing</source>
        <translation>电梯,加装电梯,加梯,井道,门洞,业主表决,无障碍,老旧小区</translation>
    </message>
    <message>
        <source>Field with the number of storeys</source>
        <translation>楼层数字段</translation>
    </message>
    <message>
        <source>Field with the building&apos;s id (default: the feature id)</source>
        <translation>房屋编号字段（默认：要素编号）</translation>
    </message>
    <message>
        <source>Field with the number of entrances</source>
        <translation>门洞数字段</translation>
    </message>
    <message>
        <source>Field with the number of households (owners)</source>
        <translation>户数（业主数）字段</translation>
    </message>
    <message>
        <source>Field with the number of residents of 80 years and above</source>
        <translation>80岁及以上居民数字段</translation>
    </message>
    <message>
        <source>Field with the number of residents with a disability</source>
        <translation>残疾或失能居民数字段</translation>
    </message>
    <message>
        <source>Field with the residents by storey from the ground floor up, e.g. 8;7;7;5</source>
        <translation>自底层起各层居民数字段，例如 8;7;7;5</translation>
    </message>
    <message>
        <source>Field with the year of completion</source>
        <translation>建成年份字段</translation>
    </message>
    <message>
        <source>Field that is true where there is an elevator</source>
        <translation>已有电梯字段（是/否）</translation>
    </message>
    <message>
        <source>Field that is true, or names the grade, where a building is listed</source>
        <translation>历史保护字段（是/否，或保护等级）</translation>
    </message>
    <message>
        <source>Field that is true where expropriation or renewal is planned</source>
        <translation>列入征收或更新改造计划字段（是/否）</translation>
    </message>
    <message>
        <source>Field that is true, or names the grade, where a building is dangerous</source>
        <translation>危房字段（是/否，或危房等级）</translation>
    </message>
    <message>
        <source>Field with the kind of housing</source>
        <translation>房屋类型字段</translation>
    </message>
    <message>
        <source>Field with the status of an elevator project: planned, started or completed</source>
        <translation>加梯项目状态字段：planned（计划）、started（在建）或 completed（已完成）</translation>
    </message>
    <message>
        <source>Field with the number of households that voted</source>
        <translation>参与表决户数字段</translation>
    </message>
    <message>
        <source>Field with the number of households that agreed</source>
        <translation>同意户数字段</translation>
    </message>
    <message>
        <source>Field with the floor area of those who voted</source>
        <translation>参与表决面积字段</translation>
    </message>
    <message>
        <source>Field with the floor area of those who agreed</source>
        <translation>同意面积字段</translation>
    </message>
    <message>
        <source>Field with the floor area of all owners</source>
        <translation>专有部分总面积字段</translation>
    </message>
    <message>
        <source>Only buildings for which this is true; others still stand in the way</source>
        <translation>只计算满足此条件的房屋；其他房屋仍视为障碍</translation>
    </message>
    <message>
        <source>Entrances (points)</source>
        <translation>门洞（点）</translation>
    </message>
    <message>
        <source>Metres of facade for one entrance, where neither points nor a number are given</source>
        <translation>既无门洞点也无门洞数时，每个门洞对应的外墙长度（米）</translation>
    </message>
    <message>
        <source>Side with the entrances, where no points are given</source>
        <translation>没有门洞点时，门洞所在的一侧</translation>
    </message>
    <message>
        <source>The long side that faces most nearly north</source>
        <translation>最接近朝北的长边</translation>
    </message>
    <message>
        <source>North</source>
        <translation>北</translation>
    </message>
    <message>
        <source>East</source>
        <translation>东</translation>
    </message>
    <message>
        <source>South</source>
        <translation>南</translation>
    </message>
    <message>
        <source>West</source>
        <translation>西</translation>
    </message>
    <message>
        <source>Lots inside their red lines</source>
        <translation>宗地（用地红线内）</translation>
    </message>
    <message>
        <source>Roads (lines with a width, or areas)</source>
        <translation>道路（带宽度的线，或面）</translation>
    </message>
    <message>
        <source>Width of lines that do not state theirs (metres)</source>
        <translation>未注明宽度的道路线的宽度（米）</translation>
    </message>
    <message>
        <source>Field that is true where a road is a fire lane</source>
        <translation>是否消防车道字段</translation>
    </message>
    <message>
        <source>Obstacles: trees, pipes, substations ...</source>
        <translation>障碍物：树木、管线、变电设备等</translation>
    </message>
    <message>
        <source>Field of the obstacles that says how much they interfere: weak, strong or major</source>
        <translation>障碍物干扰程度字段：weak（弱）、strong（强）或 major（重大）</translation>
    </message>
    <message>
        <source>Fewest storeys</source>
        <translation>最少楼层数</translation>
    </message>
    <message>
        <source>Most storeys (default: no limit)</source>
        <translation>最多楼层数（默认不限）</translation>
    </message>
    <message>
        <source>Latest year of completion (default: no limit)</source>
        <translation>最晚建成年份（默认不限）</translation>
    </message>
    <message>
        <source>Width of the shaft along the facade (metres)</source>
        <translation>井道沿外墙的宽度（米）</translation>
    </message>
    <message>
        <source>Depth of the shaft (metres)</source>
        <translation>井道进深（米）</translation>
    </message>
    <message>
        <source>Depth of the gallery between facade and shaft (metres)</source>
        <translation>外墙与井道之间连廊的进深（米）</translation>
    </message>
    <message>
        <source>How far the shaft may move along the facade, either way (metres)</source>
        <translation>井道沿外墙可向两侧移动的距离（米）</translation>
    </message>
    <message>
        <source>Distance to keep from other buildings (metres)</source>
        <translation>与其他房屋应保持的距离（米）</translation>
    </message>
    <message>
        <source>Width to keep of a fire lane (metres)</source>
        <translation>消防车道应保留的宽度（米）</translation>
    </message>
    <message>
        <source>Width of a fire lane below which nothing helps (metres)</source>
        <translation>消防车道不可再少的宽度（米）</translation>
    </message>
    <message>
        <source>Weights of the criteria that differ from the table, e.g. old60=0.3, floors=0</source>
        <translation>与表中不同的指标权重，例如 old60=0.3, floors=0</translation>
    </message>
    <message>
        <source>Own rules of eligibility, instead of the built-in table</source>
        <translation>自定资格规则，代替内置表</translation>
    </message>
    <message>
        <source>Own criteria and weights, instead of the built-in table</source>
        <translation>自定指标和权重，代替内置表</translation>
    </message>
    <message>
        <source>Own times on stairs, instead of the built-in table</source>
        <translation>自定上下楼时间，代替内置表</translation>
    </message>
    <message>
        <source>Own costs and subsidies, instead of the built-in table</source>
        <translation>自定造价和补贴，代替内置表</translation>
    </message>
    <message>
        <source>Elevator shafts</source>
        <translation>电梯井道</translation>
    </message>
    <message>
        <source>Summary by area</source>
        <translation>分区汇总</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱干扰</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强干扰</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大干扰</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>to be checked on site</source>
        <translation>待现场核查</translation>
    </message>
    <message>
        <source>The number of storeys is missing or no number</source>
        <translation>楼层数缺失或不是数字</translation>
    </message>
    <message>
        <source>The building has no usable geometry</source>
        <translation>房屋没有可用几何</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>不在筛选范围内</translation>
    </message>
    <message>
        <source>An elevator has been added</source>
        <translation>已加装电梯</translation>
    </message>
    <message>
        <source>An elevator is being added</source>
        <translation>正在加装电梯</translation>
    </message>
    <message>
        <source>An elevator is planned</source>
        <translation>已计划加装电梯</translation>
    </message>
    <message>
        <source>the building itself leaves no room for a shaft</source>
        <translation>房屋自身的外形放不下井道</translation>
    </message>
    <message>
        <source>the shaft would overlap another building</source>
        <translation>井道会与其他房屋重叠</translation>
    </message>
    <message>
        <source>%1 m to the nearest other building, %2 m needed</source>
        <translation>距最近的其他房屋 %1 米，需要 %2 米</translation>
    </message>
    <message>
        <source>the shaft would stand %1 m beyond its lot</source>
        <translation>井道会超出用地红线 %1 米</translation>
    </message>
    <message>
        <source>the shaft would leave its lot</source>
        <translation>井道会超出用地红线</translation>
    </message>
    <message>
        <source>%1 m of fire lane left, %2 m needed</source>
        <translation>消防车道剩余 %1 米，需要 %2 米</translation>
    </message>
    <message>
        <source>too little of a fire lane left</source>
        <translation>消防车道剩余宽度不足</translation>
    </message>
    <message>
        <source>a road is touched, %1 m of it left</source>
        <translation>占用道路，剩余 %1 米</translation>
    </message>
    <message>
        <source>a road is touched</source>
        <translation>占用道路</translation>
    </message>
    <message>
        <source>an obstacle in the way (%1, %2)</source>
        <translation>有障碍物（%1，%2）</translation>
    </message>
    <message>
        <source>the shaft stands free</source>
        <translation>井道位置无干扰</translation>
    </message>
    <message>
        <source>the shaft stands free, %1 m from the nearest other building</source>
        <translation>井道位置无干扰，距最近的其他房屋 %1 米</translation>
    </message>
    <message>
        <source>no entrance was found</source>
        <translation>没有找到门洞</translation>
    </message>
    <message>
        <source>grade %1: %2</source>
        <translation>%1 级：%2</translation>
    </message>
    <message>
        <source>grade %1 at %2 of %3 entrances; entrance %4: %5</source>
        <translation>%3 个门洞中 %2 个为 %1 级；%4 号门洞：%5</translation>
    </message>
    <message>
        <source>it stands in no lot</source>
        <translation>不在任何宗地内</translation>
    </message>
    <message>
        <source>a road of unknown use counts as a fire lane</source>
        <translation>用途不详的道路按消防车道计</translation>
    </message>
    <message>
        <source>the place of the entrances is assumed</source>
        <translation>门洞位置为假定</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>情况不明：%1</translation>
    </message>
    <message>
        <source>its building stands in no lot</source>
        <translation>所属房屋不在任何宗地内</translation>
    </message>
    <message>
        <source>the place of the entrance is assumed</source>
        <translation>门洞位置为假定</translation>
    </message>
    <message>
        <source>%1: %2 read from %3, %4 without usable geometry</source>
        <translation>%1：从 %3 读取 %2 个，%4 个没有可用几何</translation>
    </message>
    <message>
        <source>no entrance points: the entrances that each building counts are spread along one side, and estimated where the count is missing</source>
        <translation>没有门洞点：按每栋房屋的门洞数沿一侧均匀布置，缺数的按外墙长度估算</translation>
    </message>
    <message>
        <source>no entrance points and no counts: entrances are estimated and spread along one side</source>
        <translation>没有门洞点和门洞数：按外墙长度估算并沿一侧均匀布置</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>门洞</translation>
    </message>
    <message>
        <source>%1 entrances are more than %2 m from any building and are left out</source>
        <translation>%1 个门洞距任何房屋超过 %2 米，未采用</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>宗地</translation>
    </message>
    <message>
        <source>no lots: nothing is said about red lines</source>
        <translation>没有宗地：不判断用地红线</translation>
    </message>
    <message>
        <source>no roads: nothing is said about fire lanes</source>
        <translation>没有道路：不判断消防车道</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>%1 roads do not state their width: %2 m</source>
        <translation>%1 条道路未注明宽度，按 %2 米计</translation>
    </message>
    <message>
        <source>%1 roads do not say whether they are fire lanes: they count as such</source>
        <translation>%1 条道路未注明是否消防车道，按消防车道计</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>障碍物</translation>
    </message>
    <message>
        <source>no obstacles: nothing is said about trees, pipes and cables</source>
        <translation>没有障碍物：不判断树木、管线和电缆</translation>
    </message>
    <message>
        <source>%1 obstacles do not say how much they interfere: weakly</source>
        <translation>%1 个障碍物未注明干扰程度，按弱干扰计</translation>
    </message>
    <message>
        <source>sunlight on the Great Cold day, %1 to %2 h, level ground, a ground-floor window every %3 m, shafts %4 m above the roof, 2.8 m a storey where no height is stated</source>
        <translation>日照按大寒日 %1 至 %2 时计算，地面水平，底层每 %3 米一扇窗，井道高出屋面 %4 米，未注明高度的按每层2.8米计</translation>
    </message>
    <message>
        <source>Field with the building&apos;s height (metres), for sunlight</source>
        <translation>房屋高度字段（米），用于日照</translation>
    </message>
    <message>
        <source>Also work out the sun that shafts take from neighbours&apos; windows (never grades)</source>
        <translation>同时计算井道对邻居窗户日照的影响（不参与分级）</translation>
    </message>
    <message>
        <source>A programme must run for 1 to 30 years.</source>
        <translation>计划年限须为 1 至 30 年。</translation>
    </message>
    <message>
        <source>The discount of a year must be 0 or more and less than 1.</source>
        <translation>年折减率须大于等于 0 且小于 1。</translation>
    </message>
    <message>
        <source>The weight of batches must lie between 0 and 1.</source>
        <translation>成片实施的权重须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The budget of a year must be 0 or more.</source>
        <translation>年度预算不得为负。</translation>
    </message>
    <message>
        <source>A budget of %1 a year does not pay for one elevator, which takes %2 of it: raise the budget or lower the cost.</source>
        <translation>每年 %1 的预算不足以支付一台电梯（每台需 %2）：请提高预算或降低造价。</translation>
    </message>
    <message>
        <source>A least number of %1 for each area is more than the %2 elevators of this programme allow: %3 would get only %4. Ask for at most %5, or raise the budget, the number a year or the years.</source>
        <translation>每个片区至少 %1 台，超过了本计划的总量 %2 台：%3 只能得到 %4 台。请改为至多 %5 台，或提高预算、每年台数或年限。</translation>
    </message>
    <message>
        <source>No programme of whole buildings gives %1 its least number of %2 elevators beside the other areas: %3 are possible. Ask for fewer, or raise the budget, the number a year or the years.</source>
        <translation>按整栋实施，在满足其他片区之后，%1 无法达到至少 %2 台：最多 %3 台。请减少最低台数，或提高预算、每年台数或年限。</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>The whole cost</source>
        <translation>全部造价</translation>
    </message>
    <message>
        <source>Minutes of stairs saved (ev_gain)</source>
        <translation>节省的爬楼时间（ev_gain）</translation>
    </message>
    <message>
        <source>Score of the building (ev_score)</source>
        <translation>建筑评分（ev_score）</translation>
    </message>
    <message>
        <source>AREA_MIN: areas with fewer than %1 entrances that can be chosen: %2</source>
        <translation>AREA_MIN：可入选门洞少于 %1 个的片区：%2</translation>
    </message>
    <message>
        <source>Chosen: %1 elevators, cost %2 yuan, subsidies %3 yuan</source>
        <translation>入选：%1 台，造价 %2 元，补贴 %3 元</translation>
    </message>
    <message>
        <source>Benefit: %1 once all stand</source>
        <translation>全部建成后的效益：%1</translation>
    </message>
    <message>
        <source>Value with years and batches: %1; proven bound: %2; gap: %3 %</source>
        <translation>计入年份和成片的目标值：%1；已证明的上界：%2；差距：%3 %</translation>
    </message>
    <message>
        <source>Elevator programme</source>
        <translation>加装电梯计划</translation>
    </message>
    <message>
        <source>%1 years of at most %2 elevators</source>
        <translation>%1 年，每年至多 %2 台</translation>
    </message>
    <message>
        <source>budget %1 yuan a year: %2</source>
        <translation>每年预算 %1 元：%2</translation>
    </message>
    <message>
        <source>at least %1 in each area</source>
        <translation>每个片区至少 %1 台</translation>
    </message>
    <message>
        <source>each elevator costs %1 yuan; subsidy %2 of it, at most %3 yuan</source>
        <translation>每台造价 %1 元；补贴比例 %2，至多 %3 元</translation>
    </message>
    <message>
        <source>a year of waiting takes %1 % of the benefit</source>
        <translation>每推迟一年效益减少 %1 %</translation>
    </message>
    <message>
        <source>each further elevator of a compound in a year counts as %1 % of a mean benefit</source>
        <translation>同一小区同一年从第二台起，每台另计平均效益的 %1 %</translation>
    </message>
    <message>
        <source>projects planned or started are shown, and not counted as done</source>
        <translation>已立项和已开工的项目只列出，不计入完成</translation>
    </message>
    <message>
        <source>Value, proven bound</source>
        <translation>目标值、已证明的上界</translation>
    </message>
    <message>
        <source>Elevator shafts (a result of Elevator candidates)</source>
        <translation>电梯井道（加装电梯候选的结果）</translation>
    </message>
    <message>
        <source>Buildings (the other result of Elevator candidates)</source>
        <translation>建筑（加装电梯候选的另一结果）</translation>
    </message>
    <message>
        <source>Field of the buildings with the name of the area</source>
        <translation>建筑图层中的片区名称字段</translation>
    </message>
    <message>
        <source>Field of the buildings with the compound, for batches</source>
        <translation>建筑图层中的小区字段（用于成片实施）</translation>
    </message>
    <message>
        <source>Field of the buildings with their id (default: ev_bldg)</source>
        <translation>建筑图层中的编号字段（默认：ev_bldg）</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>选择单位</translation>
    </message>
    <message>
        <source>Whole buildings</source>
        <translation>整栋建筑</translation>
    </message>
    <message>
        <source>Benefit of an elevator</source>
        <translation>电梯的效益</translation>
    </message>
    <message>
        <source>Budget of a year (yuan; default: no limit)</source>
        <translation>年度预算（元；默认不限）</translation>
    </message>
    <message>
        <source>What the budget pays</source>
        <translation>预算用途</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Most elevators in a year (default: no limit)</source>
        <translation>每年最多台数（默认不限）</translation>
    </message>
    <message>
        <source>Least elevators in each area over all years</source>
        <translation>全部年限内每个片区最少台数</translation>
    </message>
    <message>
        <source>Cost of one elevator (yuan; default: the built-in table)</source>
        <translation>单台造价（元；默认取内置表）</translation>
    </message>
    <message>
        <source>Subsidy as a part of the cost, 0 to 1 (default: the built-in table)</source>
        <translation>补贴占造价的比例，0 至 1（默认取内置表）</translation>
    </message>
    <message>
        <source>Highest subsidy of one elevator (yuan; default: the built-in table)</source>
        <translation>单台补贴上限（元；默认取内置表）</translation>
    </message>
    <message>
        <source>Targets (table with the columns area and target)</source>
        <translation>目标（含 area 和 target 两列的表）</translation>
    </message>
    <message>
        <source>Part of the benefit that a year of waiting takes (0 to 1)</source>
        <translation>每推迟一年效益的折减率（0 至 1）</translation>
    </message>
    <message>
        <source>What each further elevator of a compound in the same year adds (part of the mean benefit, 0 to 1)</source>
        <translation>同一小区同一年从第二台起每台的加成（占平均效益的比例，0 至 1）</translation>
    </message>
    <message>
        <source>Progress by area and year</source>
        <translation>分片区分年度进度</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>%1 entrances can be chosen, %2 in a year</source>
        <translation>可入选门洞 %1 个，每年 %2 个</translation>
    </message>
    <message>
        <source>elevator,lift,retrofit,budget,plan,year,batch,subsidy,target,progress</source>
        <translation>电梯,加装电梯,预算,计划,年度,成片,补贴,目标,进度</translation>
    </message>
    <message>
        <source>The layer %1 has no field %2: choose a result of Elevator candidates (%3).</source>
        <translation>图层 %1 没有字段 %2：请选择加装电梯候选的结果（%3）。</translation>
    </message>
    <message>
        <source>The layer %1 is empty: choose a result of Elevator candidates (%2).</source>
        <translation>图层 %1 为空：请选择加装电梯候选的结果（%2）。</translation>
    </message>
    <message>
        <source>The field %1 of the layer %2 is empty for every candidate: run Elevator candidates with a field of residents, or choose another benefit (BENEFIT).</source>
        <translation>图层 %2 中所有候选建筑的字段 %1 均为空：请给出居民字段重新运行加装电梯候选，或改选效益（BENEFIT）。</translation>
    </message>
    <message>
        <source>Buildings: %1 read from %2, %3 of them candidates</source>
        <translation>建筑：从 %2 读取 %1 个，其中候选 %3 个</translation>
    </message>
    <message>
        <source>%1 buildings bear the id of another; entrances go to the first: choose another BUILDING_ID_FIELD</source>
        <translation>%1 个建筑与其他建筑编号相同，门洞归于第一个：请另选 BUILDING_ID_FIELD</translation>
    </message>
    <message>
        <source>Without GROUP_FIELD, a batch is one building</source>
        <translation>未给出 GROUP_FIELD，每栋建筑自成一批</translation>
    </message>
    <message>
        <source>The table %1 has no column %2: give it the columns area and target (TARGETS).</source>
        <translation>表 %1 没有 %2 列：请提供 area 和 target 两列（TARGETS）。</translation>
    </message>
    <message>
        <source>Entrances: %1</source>
        <translation>门洞：%1</translation>
    </message>
    <message>
        <source>%1 of the chosen entrances stand in buildings whose consent is not known: see ep_consent</source>
        <translation>入选门洞中有 %1 个所在建筑的业主表决结果未知：见 ep_consent</translation>
    </message>
    <message>
        <source>%1 entrances stand in buildings with more entrances than the %2 elevators of a year: choose entrances, or raise the budget or the number a year</source>
        <translation>%1 个门洞所在建筑的门洞数超过每年 %2 台：请按门洞选择，或提高预算或每年台数</translation>
    </message>
    <message>
        <source>Neighbours: %1 pairs of units</source>
        <translation>相邻关系：%1 对单元</translation>
    </message>
    <message>
        <source>Island in %1: %2 and %3 are joined though nothing joins them</source>
        <translation>%1 内的孤岛：%2 与 %3 虽不相邻仍予以连接</translation>
    </message>
    <message>
        <source>Parents that fall apart: %1 bridges across barriers and %2 joins of islands were needed</source>
        <translation>断开的上级区域：需要 %1 处跨屏障的桥和 %2 处孤岛连接</translation>
    </message>
    <message>
        <source>From today&apos;s grids, with few changes</source>
        <translation>从现状网格出发，少变动</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Repair only: make grids whole and nested, touch nothing else</source>
        <translation>只修复：使网格完整且不跨区，其余不动</translation>
    </message>
    <message>
        <source>Balanced grids</source>
        <translation>均衡网格</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>%1 权重</translation>
    </message>
    <message>
        <source>within %1 % of the parent&apos;s mean</source>
        <translation>与上级区域均值相差不超过 %1 %</translation>
    </message>
    <message>
        <source>Field of the parent&apos;s id in the units</source>
        <translation>单元的上级区域代码字段</translation>
    </message>
    <message>
        <source>Field of today&apos;s grid</source>
        <translation>现状网格字段</translation>
    </message>
    <message>
        <source>Field of a second load (events a year)</source>
        <translation>第二种负荷字段（年事件数）</translation>
    </message>
    <message>
        <source>Field that locks a unit in its grid</source>
        <translation>锁定单元字段（保留在原网格）</translation>
    </message>
    <message>
        <source>Barriers: rivers, railways, main roads</source>
        <translation>屏障：河流、铁路、主干路</translation>
    </message>
    <message>
        <source>Streets along which borders may run</source>
        <translation>可作边界的街道</translation>
    </message>
    <message>
        <source>Number of grids in all (0: as many as today, or from the target)</source>
        <translation>网格总数（0：与现状相同，或由目标推算）</translation>
    </message>
    <message>
        <source>Weight per grid</source>
        <translation>每格权重</translation>
    </message>
    <message>
        <source>Tolerance (percent of the parent&apos;s mean)</source>
        <translation>容差（上级区域均值的百分比）</translation>
    </message>
    <message>
        <source>Weight of few changes (0-1)</source>
        <translation>少变动的权重（0-1）</translation>
    </message>
    <message>
        <source>Weight of compactness (0-1)</source>
        <translation>紧凑的权重（0-1）</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Template of codes</source>
        <translation>编码模板</translation>
    </message>
    <message>
        <source>Tolerance of the second load (percent; default: the same)</source>
        <translation>第二种负荷的容差（百分比；默认相同）</translation>
    </message>
    <message>
        <source>Gap across which units are neighbours (metres)</source>
        <translation>视为相邻的最大间距（米）</translation>
    </message>
    <message>
        <source>Seconds for the search (0: a fixed effort)</source>
        <translation>搜索秒数（0：固定工作量）</translation>
    </message>
    <message>
        <source>Seed of the search</source>
        <translation>搜索种子</translation>
    </message>
    <message>
        <source>Units with their grids</source>
        <translation>单元及其网格</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动清单</translation>
    </message>
    <message>
        <source>Units that move</source>
        <translation>调整的单元</translation>
    </message>
    <message>
        <source>Grids before and after, by parent</source>
        <translation>各上级区域调整前后的网格</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>搜索方案</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制网格</translation>
    </message>
    <message>
        <source>%1 m² of parents without units are in no grid</source>
        <translation>没有单元的上级区域共 %1 平方米，不属于任何网格</translation>
    </message>
    <message>
        <source>Balance grids</source>
        <translation>网格均衡划分</translation>
    </message>
    <message>
        <source>micro-grid,districting,partition,households,neighbourhood,redistricting</source>
        <translation>微网格,网格划分,分区,户数,居民区,调整</translation>
    </message>
    <message>
        <source>%1 has more grids than the code template has digits for</source>
        <translation>%1 的网格数超出编码模板的位数</translation>
    </message>
    <message>
        <source>The parent %1 has no grid today: it gets one</source>
        <translation>上级区域 %1 现无网格：分配一个</translation>
    </message>
    <message>
        <source>Nothing says how many grids there shall be: give their number (GRIDS), the weight of each (TARGET), or today&apos;s grids (GRID_FIELD).</source>
        <translation>无法确定网格数：请给出总数（GRIDS）、每格权重（TARGET）或现状网格（GRID_FIELD）。</translation>
    </message>
    <message>
        <source>as many as today</source>
        <translation>与现状相同</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>按要求</translation>
    </message>
    <message>
        <source>from a weight of %1 each</source>
        <translation>按每格权重 %1 推算</translation>
    </message>
    <message>
        <source>Grids: %1, %2; whole numbers keep some parent&apos;s mean at least %3 % from the common mean</source>
        <translation>网格：%1 个，%2；因取整数，至少有一个上级区域的均值偏离总均值 %3 %</translation>
    </message>
    <message>
        <source>Parents: %1 read from %2, %3 without usable geometry</source>
        <translation>上级区域：从 %2 读取 %1 个，%3 个没有可用几何</translation>
    </message>
    <message>
        <source>The layer %1 has no polygons: choose a layer of areas for the parents (PARENTS), or leave it out.</source>
        <translation>图层 %1 没有面：请为上级区域（PARENTS）选择面图层，或留空。</translation>
    </message>
    <message>
        <source>The parent %1 cannot be divided into %2 grids: %3.</source>
        <translation>上级区域 %1 无法划分为 %2 个网格：%3。</translation>
    </message>
    <message>
        <source>The plan of the parent %1 does not keep what it must (%2 faults) and is not written. LifeCircle made a mistake, please report it.</source>
        <translation>上级区域 %1 的方案不符合必要条件（%2 处），未写出。LifeCircle 出现错误，请反馈。</translation>
    </message>
    <message>
        <source>Before: %1 grids, worst deviation %2 %, mean %3 %, Gini %4</source>
        <translation>调整前：%1 个网格，最大偏差 %2 %，平均 %3 %，基尼系数 %4</translation>
    </message>
    <message>
        <source>After: %1 grids, worst deviation %2 %, cannot be under %3 %; mean %4 %, Gini %5; %6 % of the weight moved; %7 grids outside the band of %8 %</source>
        <translation>调整后：%1 个网格，最大偏差 %2 %，不可能低于 %3 %；平均 %4 %，基尼系数 %5；调整权重 %6 %；%7 个网格超出 %8 % 的容差</translation>
    </message>
    <message>
        <source>%1: worst deviation %2 %, cannot be under %3 %: %4</source>
        <translation>%1：最大偏差 %2 %，不可能低于 %3 %：%4</translation>
    </message>
    <message>
        <source>%1: compounds that could not be kept whole: %2</source>
        <translation>%1：无法保持完整的小区：%2</translation>
    </message>
    <message>
        <source>The search was cut short after %1 seconds: another run may give another plan. SECONDS = 0 gives the same one everywhere.</source>
        <translation>搜索在 %1 秒后提前停止：再次运行可能得到不同方案。SECONDS = 0 时处处相同。</translation>
    </message>
    <message>
        <source>the unit %1 is too heavy, alone or with what hangs on it</source>
        <translation>单元 %1 本身或连同其附着部分过重</translation>
    </message>
    <message>
        <source>one unit is too heavy</source>
        <translation>有一个单元过重</translation>
    </message>
    <message>
        <source>the weights are whole numbers and do not divide that evenly</source>
        <translation>权重为整数，无法分得如此均匀</translation>
    </message>
    <message>
        <source>all plans were looked at</source>
        <translation>已检查全部方案</translation>
    </message>
    <message>
        <source>no plan inside the band was found, which does not prove that there is none</source>
        <translation>没有找到容差内的方案，但不能证明不存在</translation>
    </message>
    <message>
        <source>it has fewer units than that</source>
        <translation>单元数少于网格数</translation>
    </message>
    <message>
        <source>its locked units cannot hang together within so many grids</source>
        <translation>其锁定单元无法在这些网格内连成一片</translation>
    </message>
    <message>
        <source>it has units, but no grid is left for it</source>
        <translation>有单元，但没有可分配的网格</translation>
    </message>
    <message>
        <source>Units: %1 read from %2, weight %3, in %4 parents; %5 locked, %6 without a parent (orphan), %7 with bad data</source>
        <translation>单元：从 %2 读取 %1 个，权重 %3，属于 %4 个上级区域；%5 个锁定，%6 个无上级区域（orphan），%7 个数据有误</translation>
    </message>
    <message>
        <source>No unit of the layer %1 has both a geometry and a parent: look at PARENT_FIELD, or at where the PARENTS lie.</source>
        <translation>图层 %1 中没有同时具备几何和上级区域的单元：请检查 PARENT_FIELD，或 PARENTS 的位置。</translation>
    </message>
    <message>
        <source>Units that are never split: parcels, buildings, lots</source>
        <translation>不可拆分的单元：地块、楼栋、宗地</translation>
    </message>
    <message>
        <source>Field of the weight (households)</source>
        <translation>权重字段（户数）</translation>
    </message>
    <message>
        <source>Field of the unit&apos;s id</source>
        <translation>单元编号字段</translation>
    </message>
    <message>
        <source>Field of the compound, kept whole where possible</source>
        <translation>小区字段（尽量保持完整）</translation>
    </message>
    <message>
        <source>Parents: areas that the grids divide</source>
        <translation>上级区域：被网格划分的面</translation>
    </message>
    <message>
        <source>Field of the parent&apos;s id</source>
        <translation>上级区域代码字段</translation>
    </message>
    <message>
        <source>What is within a walk…</source>
        <translation>步行可达有什么…</translation>
    </message>
    <message>
        <source>Where an elevator fits…</source>
        <translation>哪里能加装电梯…</translation>
    </message>
    <message>
        <source>Balance grids…</source>
        <translation>均衡网格…</translation>
    </message>
    <message>
        <source>The dialog could not be opened: enable the plugin Processing, or start the algorithm from the toolbox.</source>
        <translation>无法打开对话框：请启用 Processing 插件，或从工具箱启动该算法。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time to ask about: write a weekday and a time like Mo 08:30, or a date and a time like 2026-05-04 08:30.</source>
        <translation>“%1”不是可查询的时刻：请写星期和时间，如 Mo 08:30 或 周一 08:30，或写日期和时间，如 2026-05-04 08:30。</translation>
    </message>
    <message>
        <source>The opening hours are empty.</source>
        <translation>开放时间为空。</translation>
    </message>
    <message>
        <source>The opening hours &quot;%1&quot; name the time %2, which does not exist: hours go from 00 to 48, minutes from 00 to 59.</source>
        <translation>开放时间“%1”中的时刻 %2 不存在：小时为 00 至 48，分钟为 00 至 59。</translation>
    </message>
    <message>
        <source>The opening hours &quot;%1&quot; begin a comment with a quote that is never closed.</source>
        <translation>开放时间“%1”中注释的引号没有闭合。</translation>
    </message>
    <message>
        <source>The opening hours &quot;%1&quot; say that something begins at %2 but not when it ends: write a range like 08:30-17:00, or 08:30+ where nobody knows.</source>
        <translation>开放时间“%1”写明 %2 开始，但未写何时结束：请写成 08:30-17:00 这样的区间；结束时间不详时写 08:30+。</translation>
    </message>
    <message>
        <source>The opening hours &quot;%1&quot; end too early: something is missing.</source>
        <translation>开放时间“%1”不完整：后面缺少内容。</translation>
    </message>
    <message>
        <source>The opening hours &quot;%1&quot; are not understood at &quot;%2&quot;: write days like Mo-Fr,Su and times like 08:30-17:00, and separate rules by semicolons.</source>
        <translation>开放时间“%1”在“%2”处无法识别：星期请写成 Mo-Fr,Su，时间写成 08:30-17:00，各条规则之间用分号隔开。</translation>
    </message>
    <message>
        <source>The opening hours &quot;%1&quot; have at &quot;%2&quot; what is not supported: hours of the sun, Easter, days before or after a date, dates across years and intervals.</source>
        <translation>开放时间“%1”在“%2”处的写法不受支持：日出日落时间、复活节、某日前后若干天、跨年份的日期以及间隔。</translation>
    </message>
    <message>
        <source>The opening hours &quot;%1&quot; have the number %2 where no such day, week or year exists.</source>
        <translation>开放时间“%1”中的数字 %2 不对：没有这样的日、周或年。</translation>
    </message>
    <message>
        <source>The plan to be edited does not fit its units.</source>
        <translation>待编辑的方案与其单元不符。</translation>
    </message>
    <message>
        <source>The finished plan does not keep what it must.</source>
        <translation>补全后的方案没有满足必须满足的条件。</translation>
    </message>
    <message>
        <source>A map of grids needs at least one colour.</source>
        <translation>网格图至少需要一种颜色。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Field with people</source>
        <translation>人口字段</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It is not known whether small counts are suppressed.</source>
        <translation>小计数是否隐去，不得而知。</translation>
    </message>
    <message>
        <source>Small counts are not suppressed: not for publication.</source>
        <translation>小计数未隐去：不得公开。</translation>
    </message>
    <message>
        <source>Small counts suppressed: numbers about fewer than %1 people are left out.</source>
        <translation>小计数已隐去：涉及不足 %1 人的数字不列出。</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>图件</translation>
    </message>
    <message>
        <source>Look for facilities farther than 0.</source>
        <translation>查找设施的范围须大于 0。</translation>
    </message>
    <message>
        <source>Grids (default: drawn of the units that name theirs)</source>
        <translation>网格（默认：按单元所属网格绘制）</translation>
    </message>
    <message>
        <source>Field of the grid&apos;s id</source>
        <translation>网格编号字段</translation>
    </message>
    <message>
        <source>Field of the grid&apos;s code (default: its id)</source>
        <translation>网格编码字段（默认：编号）</translation>
    </message>
    <message>
        <source>Assessed grids</source>
        <translation>评估后的网格</translation>
    </message>
    <message>
        <source>Faults of grids</source>
        <translation>网格问题</translation>
    </message>
    <message>
        <source>Grids by parent</source>
        <translation>各上级区域的网格</translation>
    </message>
    <message>
        <source>There is nothing to assess: give the grids (GRIDS), or units that name theirs (UNITS and GRID_FIELD).</source>
        <translation>没有可评估的内容：请给出网格（GRIDS），或标明所属网格的单元（UNITS 和 GRID_FIELD）。</translation>
    </message>
    <message>
        <source>Assessing</source>
        <translation>评估网格</translation>
    </message>
    <message>
        <source>Assess grids</source>
        <translation>网格评估</translation>
    </message>
    <message>
        <source>micro-grid,check,gap,overlap,topology,balance,compactness</source>
        <translation>微网格,检查,缝隙,重叠,拓扑,均衡,紧凑度</translation>
    </message>
    <message>
        <source>%3 square metres beside grid %1 lie in no grid.</source>
        <translation>网格 %1 旁有 %3 平方米不属于任何网格。</translation>
    </message>
    <message>
        <source>Grids %1 and %2 overlap by %3 square metres.</source>
        <translation>网格 %1 与 %2 重叠 %3 平方米。</translation>
    </message>
    <message>
        <source>Grid %1 lies in %3 pieces.</source>
        <translation>网格 %1 断为 %3 块。</translation>
    </message>
    <message>
        <source>%3 square metres of grid %1 lie in %2.</source>
        <translation>网格 %1 有 %3 平方米位于%2。</translation>
    </message>
    <message>
        <source>%3 square metres of unit %4, which is in grid %1, lie in grid %2.</source>
        <translation>单元 %4 属于网格 %1，但有 %3 平方米位于网格 %2。</translation>
    </message>
    <message>
        <source>%3 units of %2 lie outside grid %1, which has most of it.</source>
        <translation>%2 有 %3 个单元不在其主要网格 %1 内。</translation>
    </message>
    <message>
        <source>A barrier parts the units of grid %1 over %3 metres.</source>
        <translation>屏障将网格 %1 的单元隔开，长 %3 米。</translation>
    </message>
    <message>
        <source>Grid %1 is %3 percent off the mean of its parent.</source>
        <translation>网格 %1 与上级区域均值相差 %3%。</translation>
    </message>
    <message>
        <source>Grid %1 has no unit.</source>
        <translation>网格 %1 没有单元。</translation>
    </message>
    <message>
        <source>Grids %1 and %2 have the same code.</source>
        <translation>网格 %1 与 %2 编码相同。</translation>
    </message>
    <message>
        <source>%3 square metres of %2 lie in no grid.</source>
        <translation>%2 有 %3 平方米不属于任何网格。</translation>
    </message>
    <message>
        <source>no parent</source>
        <translation>任何上级区域之外</translation>
    </message>
    <message>
        <source>Faults: %1</source>
        <translation>问题：%1 处</translation>
    </message>
    <message>
        <source>%1 grids, worst deviation %2 %, cannot be under %3 %; mean %4 %, Gini %5</source>
        <translation>%1 个网格，最大偏差 %2 %，不可能低于 %3 %；平均 %4 %，基尼系数 %5</translation>
    </message>
    <message>
        <source>Grids: %1 read from %2, %3 without usable geometry</source>
        <translation>网格：从 %2 读取 %1 个，%3 个没有可用几何</translation>
    </message>
    <message>
        <source>No unit says which grid it is in: look at the field that is chosen (GRID_FIELD).</source>
        <translation>没有单元标明所属网格：请检查所选字段（GRID_FIELD）。</translation>
    </message>
    <message>
        <source>%1 units are in no grid: they have no parent, or no geometry</source>
        <translation>%1 个单元不属于任何网格：没有上级区域，或没有几何</translation>
    </message>
    <message>
        <source>Covered of those aged 60 and above, mean of the categories: %1 % from the door, %2 % with the stairs</source>
        <translation>60岁及以上居民覆盖率（各类别平均）：从楼门口起算 %1 %，计入楼梯 %2 %</translation>
    </message>
    <message>
        <source>Covered of those aged 60 and above, mean of the categories: %1 % from the door, %2 % with the stairs, %3 % with the planned elevators</source>
        <translation>60岁及以上居民覆盖率（各类别平均）：从楼门口起算 %1 %，计入楼梯 %2 %，计划电梯建成后 %3 %</translation>
    </message>
    <message>
        <source>Stairs are not used: they cost time, and metres are measured (MEASURE)</source>
        <translation>未计入楼梯：楼梯耗费时间，而当前度量的是米数（MEASURE）</translation>
    </message>
    <message>
        <source>Field with the opening hours, as OpenStreetMap writes them (Mo-Fr 08:30-17:30)</source>
        <translation>开放时间字段，按 OpenStreetMap 的写法（Mo-Fr 08:30-17:30）</translation>
    </message>
    <message>
        <source>When people come: weekday and time (Mo 08:30) or date and time (2026-05-04 08:30); what is closed then is not used</source>
        <translation>到访时刻：星期和时间（Mo 08:30）或日期和时间（2026-05-04 08:30）；届时关闭的设施不参与计算</translation>
    </message>
    <message>
        <source>The opening hours are not used: say when people come (WHEN), for example Mo 08:30</source>
        <translation>未使用开放时间：请给出到访时刻（WHEN），例如 Mo 08:30</translation>
    </message>
    <message>
        <source>WHEN needs opening hours: choose the field that holds them (OPEN_FIELD), or leave WHEN empty.</source>
        <translation>使用 WHEN 需要开放时间：请选择其字段（OPEN_FIELD），或将 WHEN 留空。</translation>
    </message>
    <message>
        <source>Open at %1: %2 of %3 places; %4 are closed and not used</source>
        <translation>%1 时开放：%3 处中有 %2 处；%4 处关闭，不参与计算</translation>
    </message>
    <message>
        <source>Opening hours not known, counted as open: %1 without hours, %2 with hours that cannot be read, %3 with hours that do not tell</source>
        <translation>开放时间不详、按开放计：%1 处没有开放时间，%2 处写法无法识别，%3 处未能说明</translation>
    </message>
    <message>
        <source>When people come</source>
        <translation>到访时刻</translation>
    </message>
    <message>
        <source>Field with the number of storeys: then the stairs count in the walk</source>
        <translation>层数字段：给出后楼梯计入步行时间</translation>
    </message>
    <message>
        <source>Field that is true where there is an elevator, or the part of the entrances that have one (0 to 1)</source>
        <translation>有无电梯字段（真值为有），或已有电梯的门洞所占比例（0至1）</translation>
    </message>
    <message>
        <source>Own table of what stairs cost</source>
        <translation>自定义楼梯耗时表</translation>
    </message>
    <message>
        <source>Field with the part of the entrances that shall get an elevator (0 to 1, or true): the summary tells what that changes</source>
        <translation>计划加装电梯的门洞所占比例字段（0至1，或真值）：汇总表给出加装后的变化</translation>
    </message>
    <message>
        <source>Elevators are not used: stairs count only where the number of storeys is known (STOREYS_FIELD)</source>
        <translation>未计入电梯：须先给出层数（STOREYS_FIELD），楼梯才计入</translation>
    </message>
    <message>
        <source>Stairs: people live evenly over the storeys; %1 parcels of %2 have people who walk stairs</source>
        <translation>楼梯：居民按楼层均匀分布；%2 个地块中有 %1 个有居民走楼梯</translation>
    </message>
    <message>
        <source>people live evenly over the storeys</source>
        <translation>居民按楼层均匀分布</translation>
    </message>
    <message>
        <source>a walk has half of the stairs down and up, rests included</source>
        <translation>单程步行计入上下楼时间之和的一半，含休息</translation>
    </message>
    <message>
        <source>no house has an elevator</source>
        <translation>所有房屋均无电梯</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>楼梯</translation>
    </message>
    <message>
        <source>A walk could not be traced back to where it began.</source>
        <translation>无法回溯一段步行的起点。</translation>
    </message>
    <message>
        <source>The longest link must lie between 0 and 5000 metres.</source>
        <translation>新增连线的最大长度须在 0 至 5000 米之间。</translation>
    </message>
    <message>
        <source>The minutes within which a facility is wanted must be above 0.</source>
        <translation>设施的达标分钟数必须大于 0。</translation>
    </message>
    <message>
        <source>Bridges and joins of islands</source>
        <translation>桥与孤岛连接</translation>
    </message>
    <message>
        <source>Few changes against short borders: five other searches</source>
        <translation>少变动与短边界的权衡：另作五次搜索</translation>
    </message>
    <message>
        <source>Searching with other weights</source>
        <translation>以其他权重搜索</translation>
    </message>
    <message>
        <source>Today&apos;s numbers of grids keep some parent&apos;s mean %1 % from the common mean; %2 grids given out anew (GRIDS = %2) would bring that to %3 %</source>
        <translation>按现状网格数，有上级区域的均值偏离总均值 %1 %；将 %2 个网格重新分配（GRIDS = %2）可降至 %3 %</translation>
    </message>
    <message>
        <source>Crossing in %1: %2 and %3 are joined across a road that is a barrier, where it is narrowest (%4 m)</source>
        <translation>%1 内的过街：%2 与 %3 在作为屏障的道路最窄处（%4 米）相连</translation>
    </message>
    <message>
        <source>Bridge in %1: %2 and %3 are joined across a barrier, where it is narrowest (%4 m)</source>
        <translation>%1 内的桥：%2 与 %3 在屏障最窄处（%4 米）相连</translation>
    </message>
    <message>
        <source>%1: %2 have a class that is not known and count as %3</source>
        <translation>%1：%2 个的类别未知，按 %3 计</translation>
    </message>
    <message>
        <source>Field of the barrier&apos;s class (river, railway, primary)</source>
        <translation>屏障类别字段（河流、铁路、主干路）</translation>
    </message>
    <message>
        <source>Field of the street&apos;s class (primary, residential)</source>
        <translation>街道类别字段（主干路、支路）</translation>
    </message>
    <message>
        <source>Main roads among the streets are barriers too</source>
        <translation>街道中的主要道路也作为屏障</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>nobody lives there</source>
        <translation>无人居住</translation>
    </message>
    <message>
        <source>partly suppressed</source>
        <translation>部分隐去</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>隐去</translation>
    </message>
    <message>
        <source>suppressed with it</source>
        <translation>补充隐去</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未参评</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>无有效位置</translation>
    </message>
    <message>
        <source>no street near</source>
        <translation>附近无街道</translation>
    </message>
    <message>
        <source>A suitable</source>
        <translation>A 适宜</translation>
    </message>
    <message>
        <source>B difficult</source>
        <translation>B 困难</translation>
    </message>
    <message>
        <source>C unsuitable</source>
        <translation>C 不适宜</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>has an elevator</source>
        <translation>已有电梯</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>楼层过低</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>楼层过高</translation>
    </message>
    <message>
        <source>to be renewed</source>
        <translation>待拆改</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>危房</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>已筛除</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已开工</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>bad data</source>
        <translation>数据有误</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>in band</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>in no parent</source>
        <translation>无上级区域</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>无法做到</translation>
    </message>
    <message>
        <source>none near</source>
        <translation>附近没有</translation>
    </message>
    <message>
        <source>nobody to serve</source>
        <translation>无服务对象</translation>
    </message>
    <message>
        <source>no capacity given</source>
        <translation>未给规模</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>too large for one year</source>
        <translation>超出一年的能力</translation>
    </message>
    <message>
        <source>on the street front</source>
        <translation>临街</translation>
    </message>
    <message>
        <source>set back from the street</source>
        <translation>退离街道</translation>
    </message>
    <message>
        <source>in a gated compound</source>
        <translation>在封闭小区内</translation>
    </message>
    <message>
        <source>no public street</source>
        <translation>无公共街道</translation>
    </message>
    <message>
        <source>other building too near</source>
        <translation>离其他建筑过近</translation>
    </message>
    <message>
        <source>leaves its lot</source>
        <translation>越出用地红线</translation>
    </message>
    <message>
        <source>fire lane too narrow</source>
        <translation>消防车道过窄</translation>
    </message>
    <message>
        <source>touches a road</source>
        <translation>占压道路</translation>
    </message>
    <message>
        <source>touches an obstacle</source>
        <translation>触及障碍物</translation>
    </message>
    <message>
        <source>%1 more rows are in the layer.</source>
        <translation>另有 %1 行见图层。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>as in section %1</source>
        <translation>同第 %1 节</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>小计数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, layer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a heading and what follows</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>A share of people covered is a measurement, no legal finding: whether a standard is met, a planner decides.</source>
        <translation>覆盖率是度量结果，不是法律认定；是否达标由规划人员判定。</translation>
    </message>
    <message>
        <source>In lists of single buildings, facilities and patches, numbers about fewer than %1 people are written as &lt;%1.</source>
        <translation>在逐栋、逐处、逐片的列表中，涉及不足 %1 人的数字写作“&lt;%1”。</translation>
    </message>
    <message>
        <source>Numbers about few people are written out in full: not for publication.</source>
        <translation>涉及人数很少的数字全部写出：不得公开。</translation>
    </message>
    <message>
        <source>Maps that are shown to the public in China must be submitted for review first, and bear its number.</source>
        <translation>在中国向社会公开的地图须先送审，并标注审图号。</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>地图：%1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>要素数量</translation>
    </message>
    <message>
        <source>in no area</source>
        <translation>不在任何区域</translation>
    </message>
    <message>
        <source>The layer has no rows.</source>
        <translation>图层中没有记录。</translation>
    </message>
    <message>
        <source>This layer is no result that the report knows: it shows nothing of it.</source>
        <translation>该图层不是本报告认识的结果，不予展示。</translation>
    </message>
    <message>
        <source>The report has no table or map for this result: open the layer in QGIS.</source>
        <translation>本报告没有适合该结果的表格或地图，请在 QGIS 中打开该图层。</translation>
    </message>
    <message>
        <source>Score %1 to %2</source>
        <translation>得分 %1 至 %2</translation>
    </message>
    <message>
        <source>Life-circle score</source>
        <translation>生活圈得分</translation>
    </message>
    <message>
        <source>The mean score of %1 places is %2 of 100.</source>
        <translation>%1 个地点的平均得分为 %2（满分 100）。</translation>
    </message>
    <message>
        <source>The mean score of those who live here is %1 of 100.</source>
        <translation>居民的平均得分为 %1（满分 100）。</translation>
    </message>
    <message>
        <source>Score by parcel</source>
        <translation>各地块得分</translation>
    </message>
    <message>
        <source>Parcels by score</source>
        <translation>地块按得分分布</translation>
    </message>
    <message>
        <source>People by score</source>
        <translation>居民按得分分布</translation>
    </message>
    <message>
        <source>Lorenz curve of the score</source>
        <translation>得分的洛伦兹曲线</translation>
    </message>
    <message>
        <source>Share of parcels, %, the worst served first</source>
        <translation>地块累计比例（%），由差到好</translation>
    </message>
    <message>
        <source>Share of people, %, the worst served first</source>
        <translation>人口累计比例（%），由差到好</translation>
    </message>
    <message>
        <source>Share of all scores, %</source>
        <translation>得分累计比例（%）</translation>
    </message>
    <message>
        <source>Gini coefficient: %1. On the diagonal everybody would have the same score (0); the more the curve sags, the more unequal.</source>
        <translation>基尼系数：%1。落在对角线上表示人人得分相同（0）；曲线越下垂，越不均等。</translation>
    </message>
    <message>
        <source>%1 parcels have no answer, and are in no share: no street is near, or they have no place on the map.</source>
        <translation>%1 个地块没有结果，不计入任何比例：附近没有街道，或没有有效位置。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Share of people covered, by category and area</source>
        <translation>各区域各类别的覆盖人口比例</translation>
    </message>
    <message>
        <source>Where each category is covered worst and best</source>
        <translation>各类别覆盖最差与最好的区域</translation>
    </message>
    <message>
        <source>Worst area</source>
        <translation>最差区域</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Best area</source>
        <translation>最好区域</translation>
    </message>
    <message>
        <source>Coverage by area</source>
        <translation>各区域覆盖情况</translation>
    </message>
    <message>
        <source>Worst of %1 areas: %2, score %3 of 100.</source>
        <translation>%1 个区域中最差的是 %2，得分 %3（满分 100）。</translation>
    </message>
    <message>
        <source>Numbers on the map are ranks: 1 has the best score.</source>
        <translation>图上数字为名次，1 为得分最高。</translation>
    </message>
    <message>
        <source>Score by area</source>
        <translation>各区域得分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Areas, the worst first</source>
        <translation>各区域，由差到好</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Least covered</source>
        <translation>覆盖最低的类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Coverage by area and category</source>
        <translation>各区域各类别覆盖情况</translation>
    </message>
    <message>
        <source>Least covered: %1 in %2, %3 of the people.</source>
        <translation>覆盖最低：%2的%1，覆盖人口 %3。</translation>
    </message>
    <message>
        <source>There are no blind spots.</source>
        <translation>没有盲区。</translation>
    </message>
    <message>
        <source>%1 blind spots; the greatest, for %2, has %3 people.</source>
        <translation>共 %1 处盲区；最大的一处（%2）有 %3 人。</translation>
    </message>
    <message>
        <source>Blind spots, the greatest first</source>
        <translation>盲区，由大到小</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Aged 60+</source>
        <translation>60岁及以上</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>To the nearest, min</source>
        <translation>至最近设施（分钟）</translation>
    </message>
    <message>
        <source>Too far by, min</source>
        <translation>超出（分钟）</translation>
    </message>
    <message>
        <source>To the nearest, m</source>
        <translation>至最近设施（米）</translation>
    </message>
    <message>
        <source>Too far by, m</source>
        <translation>超出（米）</translation>
    </message>
    <message>
        <source>Blind spots by category</source>
        <translation>各类别盲区</translation>
    </message>
    <message>
        <source>Most people without: %1 (%2).</source>
        <translation>覆盖不到的人最多：%1（%2 人）。</translation>
    </message>
    <message>
        <source>People in blind spots, by category</source>
        <translation>各类别盲区内的人口</translation>
    </message>
    <message>
        <source>Within, min</source>
        <translation>阈值（分钟）</translation>
    </message>
    <message>
        <source>Within, m</source>
        <translation>阈值（米）</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>片数</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>隐去</translation>
    </message>
    <message>
        <source>In the greatest</source>
        <translation>最大一片</translation>
    </message>
    <message>
        <source>all people</source>
        <translation>全体居民</translation>
    </message>
    <message>
        <source>aged 60 and more</source>
        <translation>60岁及以上</translation>
    </message>
    <message>
        <source>children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Coverage by category and age group</source>
        <translation>各类别、各年龄组的覆盖情况</translation>
    </message>
    <message>
        <source>Least covered: %1, which %2 of the people reach in time.</source>
        <translation>覆盖最低：%1，按时可达的居民占 %2。</translation>
    </message>
    <message>
        <source>Share of people covered, by category</source>
        <translation>各类别覆盖人口比例</translation>
    </message>
    <message>
        <source>People covered, by category</source>
        <translation>各类别覆盖人口</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>覆盖人口</translation>
    </message>
    <message>
        <source>Median, min</source>
        <translation>中位（分钟）</translation>
    </message>
    <message>
        <source>90 % within, min</source>
        <translation>90%以内（分钟）</translation>
    </message>
    <message>
        <source>Median, m</source>
        <translation>中位（米）</translation>
    </message>
    <message>
        <source>90 % within, m</source>
        <translation>90%以内（米）</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>No data on: %1</source>
        <translation>无数据：%1</translation>
    </message>
    <message>
        <source>People assessed: %1. People who live where no street is near, and are in no share: %2.</source>
        <translation>参评人口：%1。附近没有街道、不计入任何比例的人口：%2。</translation>
    </message>
    <message>
        <source>Coverage by group of categories</source>
        <translation>各组类别的覆盖情况</translation>
    </message>
    <message>
        <source>Worst served: %1, score %2 of 100.</source>
        <translation>最差：%1，得分 %2（满分 100）。</translation>
    </message>
    <message>
        <source>Score by group</source>
        <translation>各组得分</translation>
    </message>
    <message>
        <source>People who reach all categories of a group</source>
        <translation>能到达一组全部类别的人口</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Reach all</source>
        <translation>全部可达</translation>
    </message>
    <message>
        <source>%1 of %2 buildings are candidates for an elevator.</source>
        <translation>%2 栋建筑中有 %1 栋为加梯候选。</translation>
    </message>
    <message>
        <source>no shaft needed or allowed</source>
        <translation>无需或不得加梯</translation>
    </message>
    <message>
        <source>Buildings by status</source>
        <translation>建筑按状态分布</translation>
    </message>
    <message>
        <source>Candidates, the first in rank</source>
        <translation>候选建筑，按名次</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Entrances A</source>
        <translation>A级门洞</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>People upstairs</source>
        <translation>楼上居民</translation>
    </message>
    <message>
        <source>of these 60+</source>
        <translation>其中60岁及以上</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>People upstairs live on the third storey and above. Every site is to be checked on the spot.</source>
        <translation>楼上居民指住在三层及以上的居民。每处位置均须现场核查。</translation>
    </message>
    <message>
        <source>Shafts before entrances</source>
        <translation>各门洞的井道</translation>
    </message>
    <message>
        <source>%1 of %2 entrances are suitable (grade A).</source>
        <translation>%2 个门洞中有 %1 个适宜（A 级）。</translation>
    </message>
    <message>
        <source>Entrances by grade</source>
        <translation>门洞按等级分布</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>Elevators by area</source>
        <translation>各区域加梯情况</translation>
    </message>
    <message>
        <source>Entrances by area and grade</source>
        <translation>各区域各等级门洞数</translation>
    </message>
    <message>
        <source>Entrances and projects by area</source>
        <translation>各区域门洞与项目</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开工</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Grids before and after</source>
        <translation>调整前后的网格</translation>
    </message>
    <message>
        <source>%1 of %2 units go to another grid.</source>
        <translation>%2 个单元中有 %1 个改属其他网格。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡后</translation>
    </message>
    <message>
        <source>Colours tell one grid from the next; pale units have no grid.</source>
        <translation>颜色仅用于区分相邻网格；浅灰单元没有网格。</translation>
    </message>
    <message>
        <source>Units by status</source>
        <translation>单元按状态分布</translation>
    </message>
    <message>
        <source>%1 grids; the heaviest is %2 above the mean of its parent.</source>
        <translation>共 %1 个网格；最重的比上级区域均值高 %2。</translation>
    </message>
    <message>
        <source>Deviation of a grid&apos;s weight from the mean of its parent.</source>
        <translation>网格权重与上级区域均值的偏差。</translation>
    </message>
    <message>
        <source>Grids by status</source>
        <translation>网格按状态分布</translation>
    </message>
    <message>
        <source>Grids, the farthest from the mean first</source>
        <translation>网格，偏离均值最大的在前</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级区域</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>紧凑度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Balance of grids, before and after</source>
        <translation>调整前后网格的均衡程度</translation>
    </message>
    <message>
        <source>The greatest deviation from the mean falls from %1 to %2.</source>
        <translation>与均值的最大偏差由 %1 降至 %2。</translation>
    </message>
    <message>
        <source>The greatest deviation from the mean is %1.</source>
        <translation>与均值的最大偏差为 %1。</translation>
    </message>
    <message>
        <source>Greatest deviation from the mean</source>
        <translation>与均值的最大偏差</translation>
    </message>
    <message>
        <source>after</source>
        <translation>调整后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>调整前</translation>
    </message>
    <message>
        <source>Before (today) and after</source>
        <translation>调整前（现状）与调整后</translation>
    </message>
    <message>
        <source>Grids today</source>
        <translation>现有网格数</translation>
    </message>
    <message>
        <source>Greatest deviation today</source>
        <translation>现状最大偏差</translation>
    </message>
    <message>
        <source>Greatest deviation</source>
        <translation>最大偏差</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>理论最小值</translation>
    </message>
    <message>
        <source>Mean deviation today</source>
        <translation>现状平均偏差</translation>
    </message>
    <message>
        <source>Mean deviation</source>
        <translation>平均偏差</translation>
    </message>
    <message>
        <source>Compactness today</source>
        <translation>现状紧凑度</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>改属比例</translation>
    </message>
    <message>
        <source>%1 faults were found.</source>
        <translation>发现 %1 处问题。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>第 %1 年</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Elevators by area and year</source>
        <translation>各区域各年度加梯数</translation>
    </message>
    <message>
        <source>%1 of %2 are built in %3 years.</source>
        <translation>%2 个中有 %1 个在 %3 年内建成。</translation>
    </message>
    <message>
        <source>In the order of building</source>
        <translation>按建设次序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>门洞</translation>
    </message>
    <message>
        <source>Cost, yuan</source>
        <translation>造价（元）</translation>
    </message>
    <message>
        <source>Subsidy, yuan</source>
        <translation>补贴（元）</translation>
    </message>
    <message>
        <source>Elevator programme by area and year</source>
        <translation>各区域各年度加梯计划</translation>
    </message>
    <message>
        <source>Elevators</source>
        <translation>电梯数</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>累计完成</translation>
    </message>
    <message>
        <source>Elevators by year</source>
        <translation>各年度电梯数</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Sites for new facilities</source>
        <translation>新设施选址</translation>
    </message>
    <message>
        <source>%1 sites were chosen.</source>
        <translation>选定 %1 处。</translation>
    </message>
    <message>
        <source>chosen site</source>
        <translation>选定位置</translation>
    </message>
    <message>
        <source>Gain of each site</source>
        <translation>各处的增益</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Sites in their order</source>
        <translation>按次序的选址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How good the choice of sites is</source>
        <translation>选址方案的优度</translation>
    </message>
    <message>
        <source>Value and proven bound</source>
        <translation>目标值与已证明的界</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Proven bound</source>
        <translation>已证明的界</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>What the closure of a facility does</source>
        <translation>关闭设施的影响</translation>
    </message>
    <message>
        <source>The closure that hurts most leaves %1 people without.</source>
        <translation>影响最大的一处关闭后，%1 人失去覆盖。</translation>
    </message>
    <message>
        <source>Facilities, the most needed first</source>
        <translation>设施，最不可少的在前</translation>
    </message>
    <message>
        <source>People who lose coverage</source>
        <translation>失去覆盖的人口</translation>
    </message>
    <message>
        <source>Minutes more, mean</source>
        <translation>增加分钟（平均）</translation>
    </message>
    <message>
        <source>Minutes more, worst</source>
        <translation>增加分钟（最大）</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>由其接替</translation>
    </message>
    <message>
        <source>People it gets</source>
        <translation>接替人数</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>%1 分钟以内</translation>
    </message>
    <message>
        <source>%1 areas in %2 rings.</source>
        <translation>%1 个区域，%2 圈。</translation>
    </message>
    <message>
        <source>Reached areas</source>
        <translation>可达范围</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation>面积（平方米）</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>%1 km of %2 km are reached.</source>
        <translation>%2 公里中有 %1 公里可达。</translation>
    </message>
    <message>
        <source>Coverage of streets by area</source>
        <translation>各区域街道覆盖情况</translation>
    </message>
    <message>
        <source>Least covered: %1, %2 of the streets.</source>
        <translation>覆盖最低：%1，占街道的 %2。</translation>
    </message>
    <message>
        <source>Metres of street covered</source>
        <translation>街道覆盖长度</translation>
    </message>
    <message>
        <source>Street, m</source>
        <translation>街道（米）</translation>
    </message>
    <message>
        <source>Covered, m</source>
        <translation>覆盖（米）</translation>
    </message>
    <message>
        <source>Longest gap, m</source>
        <translation>最长缺口（米）</translation>
    </message>
    <message>
        <source>%1 of %2 offices stand on a street front.</source>
        <translation>%2 处办公用房中有 %1 处临街。</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>办公用房</translation>
    </message>
    <message>
        <source>From the street, m</source>
        <translation>距街道（米）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Offices on the street front by area</source>
        <translation>各区域办公用房临街情况</translation>
    </message>
    <message>
        <source>Offices by area</source>
        <translation>各区域办公用房</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>临街</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>退离街道</translation>
    </message>
    <message>
        <source>In compounds</source>
        <translation>在小区内</translation>
    </message>
    <message>
        <source>Problems of the street network</source>
        <translation>路网问题</translation>
    </message>
    <message>
        <source>%1 problems were found.</source>
        <translation>发现 %1 处问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Problems of the street network by kind</source>
        <translation>路网问题分类</translation>
    </message>
    <message>
        <source>Problems by kind</source>
        <translation>各类问题</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Supply where people live</source>
        <translation>居住地的供给</translation>
    </message>
    <message>
        <source>%1 of %2 parcels have less than the quota.</source>
        <translation>%2 个地块中有 %1 个低于千人指标。</translation>
    </message>
    <message>
        <source>1.00 is as much as the standard&apos;s quota.</source>
        <translation>1.00 即达到标准的千人指标。</translation>
    </message>
    <message>
        <source>Load of facilities</source>
        <translation>设施负荷</translation>
    </message>
    <message>
        <source>The most crowded of %1 facilities has a load of %2.</source>
        <translation>%1 处设施中最拥挤的负荷为 %2。</translation>
    </message>
    <message>
        <source>Facilities, the most crowded first</source>
        <translation>设施，最拥挤的在前</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Supply and demand by category</source>
        <translation>各类别供需</translation>
    </message>
    <message>
        <source>Scarcest: %1, %2 of its quota.</source>
        <translation>最缺：%1，仅为指标的 %2。</translation>
    </message>
    <message>
        <source>Supply as a share of the quota</source>
        <translation>供给占千人指标的比例</translation>
    </message>
    <message>
        <source>Share of the quota</source>
        <translation>占指标比例</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Per 1000</source>
        <translation>每千人</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Below the quota</source>
        <translation>低于指标</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>entry of a legend, count of features</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2. Choose another file.</source>
        <translation>无法把报告写入 %1：%2。请另选文件。</translation>
    </message>
    <message>
        <source>Results of any algorithm of LifeCircle</source>
        <translation>本插件任意算法的结果</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Life circle report</source>
        <translation>生活圈报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>There is nothing to report on: choose at least one result.</source>
        <translation>没有可写入报告的内容：请至少选择一个结果。</translation>
    </message>
    <message>
        <source>%1 is no result that the report knows</source>
        <translation>%1 不是报告认识的结果</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>The report takes %1 kB</source>
        <translation>报告大小为 %1 kB</translation>
    </message>
    <message>
        <source>html,print,tables,charts,lorenz curve,summary</source>
        <translation>网页,打印,表格,图表,洛伦兹曲线,汇总</translation>
    </message>
    <message>
        <source>Redraw grids by hand…</source>
        <translation>手工调整网格…</translation>
    </message>
    <message>
        <source>without units</source>
        <translation>没有单元</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>过重</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>过轻</translation>
    </message>
    <message>
        <source>in %1 pieces</source>
        <translation>分成 %1 片</translation>
    </message>
    <message>
        <source>%1: compactness %2 (1 is a circle)</source>
        <translation>%1：紧凑度 %2（1 为圆形）</translation>
    </message>
    <message>
        <source>second load %1, %2</source>
        <translation>第二负荷 %1，%2</translation>
    </message>
    <message>
        <source>Units that came and left since today</source>
        <translation>与现状相比调入和调出的单元</translation>
    </message>
    <message>
        <source>From the mean of the grids of this parent</source>
        <translation>与本上级区域网格均值的偏差</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>片数</translation>
    </message>
    <message>
        <source>This unit is in no grid: choose another one, or a row of the table.</source>
        <translation>该单元不属于任何网格：请点选另一个单元，或选择表中的一行。</translation>
    </message>
    <message>
        <source>Wait for the search, or cancel it, before you paint.</source>
        <translation>请等待搜索结束或取消搜索后再涂绘。</translation>
    </message>
    <message>
        <source>Choose the grid to paint into first: a row of the table, or Ctrl-click a unit.</source>
        <translation>请先选择要涂入的网格：选择表中的一行，或按住 Ctrl 点击一个单元。</translation>
    </message>
    <message>
        <source>This unit is locked: it stays in its grid.</source>
        <translation>该单元已锁定，保留在原网格。</translation>
    </message>
    <message>
        <source>Choose the field of the grid: it is where the new grids will be written.</source>
        <translation>请选择网格字段：新的网格将写入该字段。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Worst deviation %1 %&lt;/b&gt; (band ± %2 %), mean %3 %; %4 of %5 grids inside the band</source>
        <translation>&lt;b&gt;最大偏差 %1 %&lt;/b&gt;（容差 ± %2 %），平均 %3 %；%5 个网格中 %4 个在容差内</translation>
    </message>
    <message>
        <source>; &lt;b&gt;%1 in pieces&lt;/b&gt;</source>
        <translation>；&lt;b&gt;%1 个不连片&lt;/b&gt;</translation>
    </message>
    <message>
        <source>; &lt;b&gt;%1 units without a grid&lt;/b&gt;</source>
        <translation>；&lt;b&gt;%1 个单元没有网格&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Moved: %1 units, %2 % of the weight. Compactness %3. Not yet written: %4 units</source>
        <translation>已调整：%1 个单元，占权重 %2 %。紧凑度 %3。尚未写入：%4 个单元</translation>
    </message>
    <message>
        <source>Click or drag on the map to paint into the grid of the marked row; Ctrl-click takes the grid under the mouse. Hatched: moved. Dashed: cut off from its grid. Dot: locked.</source>
        <translation>在地图上点击或拖动，把单元涂入选中行的网格；按住 Ctrl 点击则取鼠标处的网格。斜线：已调整。虚线：与所属网格不相连。圆点：锁定。</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂绘</translation>
    </message>
    <message>
        <source>New grid…</source>
        <translation>新建网格…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Finish this for me</source>
        <translation>自动完成</translation>
    </message>
    <message>
        <source>Leaves what you painted and searches for the rest, with few changes</source>
        <translation>保留您涂绘的部分，搜索其余部分，尽量少变动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write to layer</source>
        <translation>写入图层</translation>
    </message>
    <message>
        <source>One step of editing in the layer, which QGIS can undo; saving is yours</source>
        <translation>在图层中作为一步编辑，可用 QGIS 撤销；由您自行保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Parent:</source>
        <translation>上级区域：</translation>
    </message>
    <message>
        <source>%1 units were written to the layer %2; save its edits to keep them.</source>
        <translation>已将 %1 个单元写入图层 %2；请保存该图层的编辑。</translation>
    </message>
    <message>
        <source>Redraw grids by hand</source>
        <translation>手工调整网格</translation>
    </message>
    <message>
        <source>Looking for neighbours…</source>
        <translation>正在查找相邻单元…</translation>
    </message>
    <message>
        <source>Neighbours of the units</source>
        <translation>单元的相邻关系</translation>
    </message>
    <message>
        <source>The layer was removed while it was read.</source>
        <translation>读取过程中图层被移除。</translation>
    </message>
    <message>
        <source>New grid</source>
        <translation>新建网格</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>%1 units were painted and not written to the layer. Discard that?</source>
        <translation>有 %1 个单元已涂绘但未写入图层。要放弃吗？</translation>
    </message>
    <message>
        <source>Finished, %1 units moved: worst deviation %2 %, cannot be under %3 %: %4.</source>
        <translation>已完成，调整 %1 个单元：最大偏差 %2 %，不可能低于 %3 %：%4。</translation>
    </message>
    <message>
        <source>Finished, %1 units moved: all grids are inside the band, worst deviation %2 %.</source>
        <translation>已完成，调整 %1 个单元：所有网格都在容差内，最大偏差 %2 %。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written into the field %2: choose another name.</source>
        <translation>“%1”无法写入字段 %2：请换一个名称。</translation>
    </message>
    <message>
        <source>There is a grid %1 already: choose another name.</source>
        <translation>已有网格 %1：请换一个名称。</translation>
    </message>
    <message>
        <source>Finishing the grids of %1</source>
        <translation>正在完成 %1 的网格</translation>
    </message>
    <message>
        <source>Cancelled: the grids are as they were.</source>
        <translation>已取消：网格保持原样。</translation>
    </message>
    <message>
        <source>The layer changed during the search, so its plan was dropped: start it anew.</source>
        <translation>搜索期间图层发生变化，结果已舍弃：请重新开始。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Field of the grid, which will be written</source>
        <translation>网格字段（将被写入）</translation>
    </message>
    <message>
        <source>Choose the layer of the units.</source>
        <translation>请选择单元图层。</translation>
    </message>
    <message>
        <source>The layer %1 is read-only: save a copy of it, and redraw that.</source>
        <translation>图层 %1 为只读：请另存一份，再调整该副本。</translation>
    </message>
    <message>
        <source>The field %1 is computed or joined and cannot be written: choose another one.</source>
        <translation>字段 %1 是计算或连接得到的，无法写入：请选择其他字段。</translation>
    </message>
    <message>
        <source>The layer %1 was removed, so redrawing has ended.</source>
        <translation>图层 %1 已被移除，手工调整已结束。</translation>
    </message>
    <message>
        <source>Units of the layer %1 were added, deleted or moved, so redrawing has ended: start it anew.</source>
        <translation>图层 %1 的单元被增加、删除或移动，手工调整已结束：请重新开始。</translation>
    </message>
    <message>
        <source>The layer %1 has lost its field %2, so redrawing has ended.</source>
        <translation>图层 %1 的字段 %2 已被删除，手工调整已结束。</translation>
    </message>
    <message>
        <source>%1 units were changed in the layer itself; the plan follows.</source>
        <translation>有 %1 个单元在图层中被直接修改；方案随之更新。</translation>
    </message>
    <message>
        <source>The layer %1 cannot be edited now: another program may have locked it.</source>
        <translation>图层 %1 目前无法编辑：可能被其他程序锁定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written into the field %2; nothing was changed.</source>
        <translation>“%1”无法写入字段 %2；未作任何更改。</translation>
    </message>
    <message>
        <source>Open the sample town</source>
        <translation>打开示例城镇</translation>
    </message>
    <message>
        <source>Explore on foot</source>
        <translation>步行探索</translation>
    </message>
    <message>
        <source>Help on LifeCircle</source>
        <translation>LifeCircle 帮助</translation>
    </message>
    <message>
        <source>%1 min: %2 km of streets</source>
        <translation>%1 分钟：%2 公里街道</translation>
    </message>
    <message>
        <source>In time?</source>
        <translation>达标？</translation>
    </message>
    <message>
        <source>Layers and fields</source>
        <translation>图层和字段</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 categories in time&lt;/b&gt;</source>
        <translation>&lt;b&gt;%2 类设施中 %1 类达标&lt;/b&gt;</translation>
    </message>
    <message>
        <source>(score %1 of 100)</source>
        <translation>（得分 %1，满分 100）</translation>
    </message>
    <message>
        <source>The street data end within a walk from here: with more data it could be better.</source>
        <translation>街道数据在步行范围内就到头了：数据更全时结果可能更好。</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Minutes to the nearest one / minutes in which it should be reached</source>
        <translation>到最近一处的分钟数 / 应在多少分钟内到达</translation>
    </message>
    <message>
        <source>✓ yes (%1)</source>
        <translation>✓ 是（%1 处）</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ 否</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>Walking speed</source>
        <translation>步行速度</translation>
    </message>
    <message>
        <source>Seconds lost</source>
        <translation>延误秒数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Choose streets, facilities and their category under &quot;Layers and fields&quot;.</source>
        <translation>请在“图层和字段”中选择街道、设施及其类别字段。</translation>
    </message>
    <message>
        <source>The street graph is being built…</source>
        <translation>正在建立街道网络…</translation>
    </message>
    <message>
        <source>Click anywhere on the map.</source>
        <translation>请在地图上任意处点击。</translation>
    </message>
    <message>
        <source>No street is near enough: click nearer to one.</source>
        <translation>附近没有街道：请点击离街道更近的地方。</translation>
    </message>
    <message>
        <source>LifeCircle: counting who depends on a facility</source>
        <translation>LifeCircle：正在统计依赖某设施的居民</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: the standard does not ask for its category</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;：所选标准不要求这一类设施</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2): the nearest one for %3 people in %4 homes</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（%2）：%4 处住所的 %3 人以它为最近的同类设施</translation>
    </message>
    <message>
        <source>The user guide, in the browser</source>
        <translation>用户指南（在浏览器中打开）</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The sample town is not there: install the plugin again, with its folder sample_data.</source>
        <translation>找不到示例城镇：请重新安装插件，并包含 sample_data 文件夹。</translation>
    </message>
    <message>
        <source>A layer could not be read: choose another one.</source>
        <translation>有图层无法读取：请另选一个。</translation>
    </message>
    <message>
        <source>LifeCircle: building the street graph</source>
        <translation>LifeCircle：正在建立街道网络</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>The people, capacities and candidates of a siting do not fit its travel times.</source>
        <translation>选址的人数、容量和候选点与其步行时间不相符。</translation>
    </message>
    <message>
        <source>Sites are chosen for 0 people or more at every place.</source>
        <translation>选址时每处的人数须为 0 或更多。</translation>
    </message>
    <message>
        <source>The capacity of a site is a number of 0 or more.</source>
        <translation>设施的容量须为 0 或更大的数。</translation>
    </message>
    <message>
        <source>There is no candidate site to choose from.</source>
        <translation>没有可供选择的候选点。</translation>
    </message>
    <message>
        <source>At least 1 site is to be chosen.</source>
        <translation>至少要选择 1 处。</translation>
    </message>
    <message>
        <source>How far people walk to a site must be above 0, not %1.</source>
        <translation>步行到设施的最远时间须大于 0，不能是 %1。</translation>
    </message>
    <message>
        <source>The time for the search must be 0 seconds or more.</source>
        <translation>搜索时间须为 0 秒或更多。</translation>
    </message>
    <message>
        <source>The spacing of sites along streets must be above 0 metres.</source>
        <translation>沿街候选点的间距须大于 0 米。</translation>
    </message>
    <message>
        <source>Field with the number of people to be served: residents, the elderly or any other</source>
        <translation>需要服务的人数字段：居民、老人或其他</translation>
    </message>
    <message>
        <source>Chosen sites</source>
        <translation>选中的点</translation>
    </message>
    <message>
        <source>Parcels before and after</source>
        <translation>地块前后对比</translation>
    </message>
    <message>
        <source>Summary of the siting</source>
        <translation>选址汇总</translation>
    </message>
    <message>
        <source>Choosing sites</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Site facilities</source>
        <translation>设施选址</translation>
    </message>
    <message>
        <source>location-allocation,where to build,maximal covering,MCLP,set covering,LSCP,p-median,p-center,new sites,optimal</source>
        <translation>选址,区位配置,新建设施,最大覆盖,集合覆盖,p-中位,p-中心,最优,MCLP,LSCP</translation>
    </message>
    <message>
        <source>Maximal covering (MCLP): as many people as possible within the minutes</source>
        <translation>最大覆盖（MCLP）：分钟以内的人尽可能多</translation>
    </message>
    <message>
        <source>Set covering (LSCP): as few sites as possible for everybody within reach</source>
        <translation>集合覆盖（LSCP）：用尽可能少的点覆盖所有够得着的人</translation>
    </message>
    <message>
        <source>p-median: the least walking of all people together</source>
        <translation>p-中位：全体步行总时间最少</translation>
    </message>
    <message>
        <source>p-center: the longest walk as short as possible</source>
        <translation>p-中心：最远的步行尽可能短</translation>
    </message>
    <message>
        <source>The layer %1 has no areas in which to build: choose a layer with polygons (ALLOWED).</source>
        <translation>图层 %1 没有允许建设的范围：请选择面图层（ALLOWED）。</translation>
    </message>
    <message>
        <source>%1 candidates are too far from any street and cannot be chosen</source>
        <translation>有 %1 个候选点远离街道，不能选用</translation>
    </message>
    <message>
        <source>Candidate sites (default: places along the streets)</source>
        <translation>候选点（默认：沿街各处）</translation>
    </message>
    <message>
        <source>Field with the people that a candidate can serve (default: no limit)</source>
        <translation>候选点可服务人数字段（默认：不限）</translation>
    </message>
    <message>
        <source>Metres between places along the streets, where no candidates are given</source>
        <translation>没有给出候选点时沿街取点的间距（米）</translation>
    </message>
    <message>
        <source>Areas in which or beside which places along the streets may be chosen</source>
        <translation>沿街取点的允许范围（其内或其旁）</translation>
    </message>
    <message>
        <source>Existing facilities of the same kind, which stay</source>
        <translation>保留的同类现有设施</translation>
    </message>
    <message>
        <source>Field with the people that an existing facility can serve (default: no limit)</source>
        <translation>现有设施可服务人数字段（默认：不限）</translation>
    </message>
    <message>
        <source>What is best</source>
        <translation>何为最优</translation>
    </message>
    <message>
        <source>How many sites to choose (not used by set covering)</source>
        <translation>选择几处（集合覆盖不使用）</translation>
    </message>
    <message>
        <source>Minutes of walking that are near</source>
        <translation>算作就近的步行分钟数</translation>
    </message>
    <message>
        <source>p-median and p-center: minutes that a longer walk counts as, and how far to look</source>
        <translation>p-中位与p-中心：更长的步行按此分钟数计，也是查找范围</translation>
    </message>
    <message>
        <source>Seconds after which to stop searching (0: a fixed effort, the same result everywhere)</source>
        <translation>搜索多少秒后停止（0：固定计算量，结果处处相同）</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选点</translation>
    </message>
    <message>
        <source>Existing facilities</source>
        <translation>现有设施</translation>
    </message>
    <message>
        <source>The layer %1 has no candidates: choose a layer with features, or none, to look along the streets (CANDIDATES).</source>
        <translation>图层 %1 没有候选点：请选择含有要素的图层，或不选图层而沿街查找（CANDIDATES）。</translation>
    </message>
    <message>
        <source>Candidates: %1 places along the streets</source>
        <translation>候选点：沿街 %1 处</translation>
    </message>
    <message>
        <source>No street lies in or beside the areas in which to build: check the layer ALLOWED and its CRS.</source>
        <translation>允许建设的范围内外没有街道：请检查图层 ALLOWED 及其坐标系。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 candidates chosen, %4 existing facilities kept</source>
        <translation>%1：从 %3 个候选点中选出 %2 个，保留现有设施 %4 处</translation>
    </message>
    <message>
        <source>People within the minutes: %1 before, %2 after, of %3 whom any site reaches</source>
        <translation>分钟以内的人：之前 %1，之后 %2；任何点能到达的共 %3</translation>
    </message>
    <message>
        <source>%1 people are reached by no candidate and no facility and stand in no number but people_na</source>
        <translation>有 %1 人任何候选点和设施都到不了，只计入 people_na</translation>
    </message>
    <message>
        <source>Value %1, proven bound %2, gap %3 %</source>
        <translation>目标值 %1，证明的界 %2，差距 %3 %</translation>
    </message>
    <message>
        <source>Only %1 of %2 sites are chosen: no other candidate would help anybody</source>
        <translation>只选出 %2 处中的 %1 处：其他候选点对任何人都没有帮助</translation>
    </message>
    <message>
        <source>The filter cannot be read (CLOSED): %1</source>
        <translation>筛选条件无法读取（CLOSED）：%1</translation>
    </message>
    <message>
        <source>The filter cannot be evaluated (CLOSED): %1</source>
        <translation>筛选条件无法计算（CLOSED）：%1</translation>
    </message>
    <message>
        <source>No facility fits the filter of those to be closed (CLOSED): change it, or leave it out to close each facility alone.</source>
        <translation>没有设施符合关闭的筛选条件（CLOSED）：请修改，或留空以逐一关闭各设施。</translation>
    </message>
    <message>
        <source>Closed at once: %1 people lose coverage, category by category</source>
        <translation>同时关闭：各类别合计 %1 人失去覆盖</translation>
    </message>
    <message>
        <source>Facilities whose closure takes coverage from somebody: %1</source>
        <translation>关闭后会使人失去覆盖的设施：%1 处</translation>
    </message>
    <message>
        <source>Field with the people that a facility can serve</source>
        <translation>设施可服务人数字段</translation>
    </message>
    <message>
        <source>Facilities to be closed all at once (default: each is closed alone)</source>
        <translation>同时关闭的设施（默认：逐一关闭）</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>设施关闭影响</translation>
    </message>
    <message>
        <source>Closures by category</source>
        <translation>各类别关闭影响</translation>
    </message>
    <message>
        <source>Closed at once</source>
        <translation>同时关闭</translation>
    </message>
    <message>
        <source>Closures of facilities</source>
        <translation>设施关闭影响</translation>
    </message>
    <message>
        <source>resilience,what if it closes,critical facilities,redundancy,vulnerability,scenario</source>
        <translation>韧性,设施关闭,关键设施,冗余,脆弱性,情景</translation>
    </message>
    <message>
        <source>in time before already</source>
        <translation>原已按时可达</translation>
    </message>
    <message>
        <source>still too far</source>
        <translation>仍然过远</translation>
    </message>
    <message>
        <source>Few changes against short borders</source>
        <translation>变动少与边界短的权衡</translation>
    </message>
    <message>
        <source>What other weights would give</source>
        <translation>其他权重的结果</translation>
    </message>
    <message>
        <source>Few changes</source>
        <translation>变动少</translation>
    </message>
    <message>
        <source>Inner borders, m</source>
        <translation>内部边界（米）</translation>
    </message>
    <message>
        <source>Parents outside</source>
        <translation>超出的上级区域</translation>
    </message>
    <message>
        <source>Newly in time</source>
        <translation>新增按时可达</translation>
    </message>
    <message>
        <source>Minutes, mean</source>
        <translation>平均分钟</translation>
    </message>
    <message>
        <source>Minutes, longest</source>
        <translation>最长分钟</translation>
    </message>
    <message>
        <source>People in time: %1 before, %2 after.</source>
        <translation>按时可达的居民：之前 %1，之后 %2。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>In time before</source>
        <translation>之前按时可达</translation>
    </message>
    <message>
        <source>In time after</source>
        <translation>之后按时可达</translation>
    </message>
    <message>
        <source>Mean minutes before</source>
        <translation>之前平均分钟</translation>
    </message>
    <message>
        <source>Mean minutes after</source>
        <translation>之后平均分钟</translation>
    </message>
    <message>
        <source>Longest before, min</source>
        <translation>之前最长（分钟）</translation>
    </message>
    <message>
        <source>Longest after, min</source>
        <translation>之后最长（分钟）</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Parcels before and after new sites</source>
        <translation>新设施前后的地块</translation>
    </message>
    <message>
        <source>%1 of %2 parcels are newly in time.</source>
        <translation>%2 个地块中有 %1 个新增按时可达。</translation>
    </message>
    <message>
        <source>The catalogue has no category &quot;%1&quot; (%2): use ids of the catalogue.</source>
        <translation>目录中没有类别“%1”（%2）：请使用目录中的编号。</translation>
    </message>
    <message>
        <source>Walks, part by part</source>
        <translation>逐段步行</translation>
    </message>
    <message>
        <source>Nearest facilities</source>
        <translation>最近设施</translation>
    </message>
    <message>
        <source>Cures for walks that are too long</source>
        <translation>超时步行的改善办法</translation>
    </message>
    <message>
        <source>Explain walks</source>
        <translation>步行解释</translation>
    </message>
    <message>
        <source>why,route,shortest path,nearest,cure,gate,footpath,new facility</source>
        <translation>原因,路径,最短路径,最近设施,改善,门禁,步行道,新设施</translation>
    </message>
    <message>
        <source>The filter leaves no parcel of %1 (FILTER): change it.</source>
        <translation>筛选条件没有留下 %1 的任何地块（FILTER）：请修改。</translation>
    </message>
    <message>
        <source>Explained: %1 of %2 parcels</source>
        <translation>解释：%2 个地块中的 %1 个</translation>
    </message>
    <message>
        <source>Say which category is to be explained (CATEGORY): an id of the catalogue, for example wet_mkt.</source>
        <translation>请指明要解释的类别（CATEGORY）：设施目录中的编号，例如 wet_mkt。</translation>
    </message>
    <message>
        <source>One category is explained at a time (CATEGORY): leave one of them.</source>
        <translation>每次只解释一个类别（CATEGORY）：请只保留一个。</translation>
    </message>
    <message>
        <source>Parcels to explain (default: all that are read)</source>
        <translation>需要解释的地块（默认：读入的全部）</translation>
    </message>
    <message>
        <source>Category to explain: an id of the catalogue</source>
        <translation>要解释的类别：设施目录中的编号</translation>
    </message>
    <message>
        <source>Minutes that count as near (default: those of the standard)</source>
        <translation>达标分钟数（默认：取自标准）</translation>
    </message>
    <message>
        <source>How many of the nearest facilities are explained</source>
        <translation>解释最近的几处设施</translation>
    </message>
    <message>
        <source>Longest new footpath that is proposed (metres; 0: none)</source>
        <translation>建议新增步行道的最大长度（米；0：不建议）</translation>
    </message>
    <message>
        <source>With an elevator in the house it is %1 min.</source>
        <translation>楼内加装电梯后为 %1 分钟。</translation>
    </message>
    <message>
        <source>If line %1, %2 m and closed to walkers today, is opened, it is %3 min.</source>
        <translation>线 %1（%2 米，现禁止步行）开放后为 %3 分钟。</translation>
    </message>
    <message>
        <source>Without the delay of %1 s on line %2 it is %3 min.</source>
        <translation>消除线 %2 上 %1 秒的等候后为 %3 分钟。</translation>
    </message>
    <message>
        <source>A new footpath of %1 m makes it %2 min; look at what lies in between.</source>
        <translation>新增 %1 米步行道后为 %2 分钟；请核查途经之处。</translation>
    </message>
    <message>
        <source>A new facility %1 min away would do; see the layer of sites.</source>
        <translation>在 %1 分钟处新增设施即可达标；见选址图层。</translation>
    </message>
    <message>
        <source>In time (%1 min): %2 parcels; too late or never: %3</source>
        <translation>达标（%1 分钟）：%2 个地块；超时或无法到达：%3 个</translation>
    </message>
    <message>
        <source>Cures: an elevator for %1 parcels, an opened gate for %2, a delay less for %3, a new footpath for %4; or %5 new sites for all of them; nothing helps %6</source>
        <translation>改善办法：%1 个地块靠加装电梯，%2 个靠开放门禁，%3 个靠消除等候，%4 个靠新增步行道；或以 %5 处新设施服务全部；%6 个无计可施</translation>
    </message>
    <message>
        <source>This area</source>
        <translation>本区域</translation>
    </message>
    <message>
        <source>Fewest people reach:</source>
        <translation>覆盖率最低的类别：</translation>
    </message>
    <message>
        <source>Main streets</source>
        <translation>主要道路</translation>
    </message>
    <message>
        <source>Other streets</source>
        <translation>其他街道</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水系</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>其他区域</translation>
    </message>
    <message>
        <source>Area boundary</source>
        <translation>区域边界</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>位置示意</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 等，另有 %1 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How this result was made is unknown: the layer says nothing about itself</source>
        <translation>该结果的来历不详：图层没有自带说明</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>CRS of the map</source>
        <translation>地图坐标系</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>全域</translation>
    </message>
    <message>
        <source>Care of the aged</source>
        <translation>养老</translation>
    </message>
    <message>
        <source>Party-mass service</source>
        <translation>党群服务</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>政务</translation>
    </message>
    <message>
        <source>Community services</source>
        <translation>社区服务</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>休闲</translation>
    </message>
    <message>
        <source>Parks</source>
        <translation>公园绿地</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>市政</translation>
    </message>
    <message>
        <source>Other facilities</source>
        <translation>其他设施</translation>
    </message>
    <message>
        <source>The map could not be written to %1: %2.</source>
        <translation>地图无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>the memory does not suffice for this size and resolution (DPI)</source>
        <translation>内存不足以输出该幅面和分辨率（DPI）</translation>
    </message>
    <message>
        <source>the folder may not exist, be full or not be writable</source>
        <translation>文件夹可能不存在、已满或不可写</translation>
    </message>
    <message>
        <source>QGIS could not print the layout</source>
        <translation>QGIS 无法打印该布局</translation>
    </message>
    <message>
        <source>its name must end in .pdf, .png or .svg</source>
        <translation>文件名须以 .pdf、.png 或 .svg 结尾</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>The layer %1 is a table: a map needs a result with geometries.</source>
        <translation>图层 %1 是表格：制图需要带几何的结果。</translation>
    </message>
    <message>
        <source>The layer %1 has no features: there is nothing to map.</source>
        <translation>图层 %1 没有要素：无图可制。</translation>
    </message>
    <message>
        <source>The features of the layer %1 have no geometry to map.</source>
        <translation>图层 %1 的要素没有可制图的几何。</translation>
    </message>
    <message>
        <source>People above</source>
        <translation>三层及以上人数</translation>
    </message>
    <message>
        <source>The layer %1 (AREAS) has no areas for the pages of an atlas.</source>
        <translation>图层 %1（AREAS）没有可作图集页的区域。</translation>
    </message>
    <message>
        <source>m</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Life-circle score of areas</source>
        <translation>各区域生活圈得分</translation>
    </message>
    <message>
        <source>Reach on foot</source>
        <translation>步行可达范围</translation>
    </message>
    <message>
        <source>Streets in reach</source>
        <translation>可达街道</translation>
    </message>
    <message>
        <source>Supply against the quota</source>
        <translation>供给与定额之比</translation>
    </message>
    <message>
        <source>Facilities and their load</source>
        <translation>设施及其负荷</translation>
    </message>
    <message>
        <source>Streets in reach of a facility</source>
        <translation>设施可达的街道</translation>
    </message>
    <message>
        <source>Problems of the street data</source>
        <translation>街道数据问题</translation>
    </message>
    <message>
        <source>Buildings for an elevator</source>
        <translation>加装电梯楼栋</translation>
    </message>
    <message>
        <source>Places for elevator shafts</source>
        <translation>电梯井道位置</translation>
    </message>
    <message>
        <source>Grids: deviation from the mean</source>
        <translation>网格：与均值的偏差</translation>
    </message>
    <message>
        <source>Units that change their grid</source>
        <translation>调整网格的单元</translation>
    </message>
    <message>
        <source>Grids as they are</source>
        <translation>现状网格</translation>
    </message>
    <message>
        <source>Problems of grids</source>
        <translation>网格问题</translation>
    </message>
    <message>
        <source>The layer %1 is no result that can be mapped: choose a layer that an algorithm of LifeCircle wrote, with its fields (such as lc_score, ev_grade or dev_pct) as they were.</source>
        <translation>图层 %1 不是可制图的结果：请选择 LifeCircle 算法写出的图层，并保留其原有字段（如 lc_score、ev_grade 或 dev_pct）。</translation>
    </message>
    <message>
        <source>The layer %1 has no theme &quot;%2&quot; (THEME): leave it empty for the main one, or name a category or one of its fields: %3.</source>
        <translation>图层 %1 没有专题“%2”（THEME）：留空则用主专题，或填写设施类别或其中一个字段：%3。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>%1: minutes on foot</source>
        <translation>%1：步行分钟数</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>范围内没有</translation>
    </message>
    <message>
        <source>%1: metres</source>
        <translation>%1：米</translation>
    </message>
    <message>
        <source>%1: how many in reach</source>
        <translation>%1：可达数量</translation>
    </message>
    <message>
        <source>%1: share of people in reach</source>
        <translation>%1：覆盖人口比例</translation>
    </message>
    <message>
        <source>Categories out of reach</source>
        <translation>未覆盖的类别数</translation>
    </message>
    <message>
        <source>Other or none</source>
        <translation>其他或无</translation>
    </message>
    <message>
        <source>An atlas has a page for each area: choose the layer of areas (AREAS).</source>
        <translation>图集为每个区域一页：请选择区域图层（AREAS）。</translation>
    </message>
    <message>
        <source>Result to be mapped</source>
        <translation>要制图的结果</translation>
    </message>
    <message>
        <source>Theme: score, missing, grade, deviation, a category or a field (default: the main one)</source>
        <translation>专题：score、missing、grade、deviation、设施类别或字段（默认：主专题）</translation>
    </message>
    <message>
        <source>Facilities to be shown</source>
        <translation>要显示的设施</translation>
    </message>
    <message>
        <source>Field with the category (default: category)</source>
        <translation>类别字段（默认：category）</translation>
    </message>
    <message>
        <source>Streets below the theme</source>
        <translation>底图街道</translation>
    </message>
    <message>
        <source>Water: areas, lines or barriers</source>
        <translation>水系：面、线或障碍图层</translation>
    </message>
    <message>
        <source>Areas, outlined and named</source>
        <translation>区域（画边界、注名称）</translation>
    </message>
    <message>
        <source>Field with the name of the area (default: name)</source>
        <translation>区域名称字段（默认：name）</translation>
    </message>
    <message>
        <source>Atlas: a page for each area</source>
        <translation>图集：每个区域一页</translation>
    </message>
    <message>
        <source>Title (default: the theme)</source>
        <translation>标题（默认：专题名）</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Date of the data, for the caption</source>
        <translation>数据日期（写入图注）</translation>
    </message>
    <message>
        <source>Field to sum up in the table (default: people or weight)</source>
        <translation>统计表汇总字段（默认：人口或权重）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Resolution (dots per inch)</source>
        <translation>分辨率（每英寸点数）</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>地图文件</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>The layer %1 does not say how it was made; the caption calls that unknown.</source>
        <translation>图层 %1 没有说明自己的来历；图注中写为不详。</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: install Noto Sans CJK SC, else the map shows boxes.</source>
        <translation>未安装含中文的字体：请安装 Noto Sans CJK SC，否则图上会出现方框。</translation>
    </message>
    <message>
        <source>Theme: %1; pages: %2; files: %3</source>
        <translation>专题：%1；页数：%2；文件数：%3</translation>
    </message>
    <message>
        <source>The layout is in the project, to be edited: %1</source>
        <translation>布局已加入工程，可继续编辑：%1</translation>
    </message>
    <message>
        <source>Map of a result</source>
        <translation>结果专题图</translation>
    </message>
    <message>
        <source>print,layout,atlas,PDF,PNG,SVG,poster,legend,scale bar</source>
        <translation>打印,布局,图集,PDF,PNG,SVG,图例,比例尺,制图</translation>
    </message>
    <message>
        <source>it is in memory only: save it to a file first</source>
        <translation>它只在内存中：请先保存到文件</translation>
    </message>
    <message>
        <source>Results to be dressed</source>
        <translation>要套用样式的结果</translation>
    </message>
    <message>
        <source>Number of styles saved</source>
        <translation>已保存样式数</translation>
    </message>
    <message>
        <source>there is no style for it</source>
        <translation>没有适用的样式</translation>
    </message>
    <message>
        <source>%1: style saved</source>
        <translation>%1：样式已保存</translation>
    </message>
    <message>
        <source>%1: the style could not be saved, %2</source>
        <translation>%1：样式未能保存，%2</translation>
    </message>
    <message>
        <source>Save styles with results</source>
        <translation>随结果保存样式</translation>
    </message>
    <message>
        <source>symbology,colours,default style,QML,GeoPackage</source>
        <translation>符号,配色,默认样式,QML,GeoPackage</translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation>导出地图…</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>生成报告…</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>点击地图</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>届时关闭</translation>
    </message>
    <message>
        <source>Facilities counted are open at</source>
        <translation>统计届时开放的设施</translation>
    </message>
    <message>
        <source>%1, feature %2: %3</source>
        <translation>%1，要素 %2：%3</translation>
    </message>
    <message>
        <source>Closed at %1, so not checked.</source>
        <translation>%1 关闭，未作检查。</translation>
    </message>
    <message>
        <source>People: %1 only gain categories, %2 only lose some, %3 gain some and lose others, for %4 nothing changes; %5 are not compared</source>
        <translation>人口：%1 人只有新增类别，%2 人只有失去类别，%3 人有得有失，%4 人不变；%5 人未参与比较</translation>
    </message>
    <message>
        <source>Field that names it in After (default: the same field)</source>
        <translation>“之后”中的标识字段（默认：同名字段）</translation>
    </message>
    <message>
        <source>Categories to be compared, ids separated by commas (default: all in both)</source>
        <translation>要比较的类别：编号，以逗号分隔（默认：两次结果共有的全部类别）</translation>
    </message>
    <message>
        <source>A category that only one result has data of: nobody reaches one in the other</source>
        <translation>只有一次结果有数据的类别：视为另一次无人可达</translation>
    </message>
    <message>
        <source>Field of Before with the name of the area, instead of areas</source>
        <translation>“之前”中的区域名称字段（代替区域图层）</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparison by area and category</source>
        <translation>按区域和类别的比较</translation>
    </message>
    <message>
        <source>Change of the score</source>
        <translation>得分变化</translation>
    </message>
    <message>
        <source>Comparison of two results</source>
        <translation>两次结果的比较</translation>
    </message>
    <message>
        <source>before and after,difference,change,gain,loss,scenario,what if,years,profiles,effect of a measure</source>
        <translation>前后对比,差异,变化,受益,受损,情景,方案比选,年份,措施效果</translation>
    </message>
    <message>
        <source>People: field %1 of BEFORE, before and after</source>
        <translation>人口：前后都用“之前”（BEFORE）的字段 %1</translation>
    </message>
    <message>
        <source>Neither result has the category &quot;%1&quot; (CATEGORIES); there are: %2.</source>
        <translation>两次结果都没有类别“%1”（CATEGORIES）；可选：%2。</translation>
    </message>
    <message>
        <source>The two results have no category in common of which both have data. Before: %1. After: %2.</source>
        <translation>两次结果没有都有数据的共同类别。之前：%1。之后：%2。</translation>
    </message>
    <message>
        <source>Not compared, because only BEFORE has data of them: %1. Where none is left afterwards, tick NO_DATA_AS_NONE.</source>
        <translation>未比较，因为只有“之前”（BEFORE）有数据：%1。若之后确实一处不剩，请勾选 NO_DATA_AS_NONE。</translation>
    </message>
    <message>
        <source>Not compared, because only AFTER has data of them: %1. Where there was none before, tick NO_DATA_AS_NONE.</source>
        <translation>未比较，因为只有“之后”（AFTER）有数据：%1。若之前确实一处没有，请勾选 NO_DATA_AS_NONE。</translation>
    </message>
    <message>
        <source>%1 parcels have no answer in one of the results (too far from any street, or without geometry) and are not compared</source>
        <translation>有 %1 个地块在某次结果中没有答案（离街道太远或无几何），未参与比较</translation>
    </message>
    <message>
        <source>%1 parcels lie elsewhere in AFTER than in BEFORE: make sure that the id names the same parcel in both (ID_FIELD)</source>
        <translation>有 %1 个地块在 AFTER 与 BEFORE 中位置不同：请确认该字段在两者中标识同一地块（ID_FIELD）</translation>
    </message>
    <message>
        <source>The parcels in both results have %1 people in BEFORE and %2 in AFTER: those of BEFORE are counted, so that only what they reach changes</source>
        <translation>两次结果共有的地块，BEFORE 中有 %1 人，AFTER 中有 %2 人：按 BEFORE 计，因此变化的只是他们能到达什么</translation>
    </message>
    <message>
        <source>No ID_FIELD: parcels are joined by their feature ids, which is right only where both results were made of the same layer</source>
        <translation>没有指定 ID_FIELD：按要素编号连接地块，只有两次结果出自同一图层时才正确</translation>
    </message>
    <message>
        <source>One result is in minutes and the other in metres: what is covered is compared, walks are not</source>
        <translation>一次结果以分钟计，另一次以米计：只比较是否覆盖，不比较步行长短</translation>
    </message>
    <message>
        <source>Figures by area: %1 suppressed, because they or the results compared would tell of fewer than %2 people</source>
        <translation>分区数字：隐去 %1 个，因为它们或所比较的结果会透露少于 %2 人的情况</translation>
    </message>
    <message>
        <source>Areas come either from a layer (AREAS) or from a field of the parcels (PARCEL_AREA_FIELD): leave one of them out.</source>
        <translation>区域或取自图层（AREAS），或取自地块的字段（PARCEL_AREA_FIELD）：请去掉其中一个。</translation>
    </message>
    <message>
        <source>The layer %1 is a table without places, so that its rows lie in no areas (AREAS): name a field with the area instead (PARCEL_AREA_FIELD).</source>
        <translation>图层 %1 是没有位置的表格，无法归入区域（AREAS）：请改为指定区域名称字段（PARCEL_AREA_FIELD）。</translation>
    </message>
    <message>
        <source>The results differ in &quot;%1&quot; (before: %2; after: %3): the figures show that too, not only what changed in the town</source>
        <translation>两次结果的“%1”不同（之前：%2；之后：%3）：数字反映的不只是城镇的变化，也有这一差别</translation>
    </message>
    <message>
        <source>The results differ in &quot;%1&quot; (before: %2; after: %3)</source>
        <translation>两次结果的“%1”不同（之前：%2；之后：%3）</translation>
    </message>
    <message>
        <source>A result says nothing about how it was made: make sure that both were measured alike, with the same thresholds</source>
        <translation>有一次结果没有说明来历：请确认两者度量方式和阈值相同</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>The layer %1 has no field &quot;%2&quot; (ID_FIELD): choose the one that names its parcels (AFTER_ID_FIELD).</source>
        <translation>图层 %1 没有字段“%2”（ID_FIELD）：请选择标识其地块的字段（AFTER_ID_FIELD）。</translation>
    </message>
    <message>
        <source>No row of %1 has a partner in %2 by its id (for example &quot;%3&quot; and &quot;%4&quot;): choose the fields that name the same parcels in both (ID_FIELD, AFTER_ID_FIELD).</source>
        <translation>%1 中没有一行能按编号在 %2 中找到对应（例如“%3”和“%4”）：请选择在两者中标识同一地块的字段（ID_FIELD、AFTER_ID_FIELD）。</translation>
    </message>
    <message>
        <source>Joined by id: %1 in both results, %2 only before, %3 only after</source>
        <translation>按编号连接：两次都有 %1 个，只在之前 %2 个，只在之后 %3 个</translation>
    </message>
    <message>
        <source>%1 rows have no id and are not compared</source>
        <translation>有 %1 行没有编号，未参与比较</translation>
    </message>
    <message>
        <source>%1 rows share their id with another of the same result (for example %2) and are not compared</source>
        <translation>有 %1 行与同一结果中的其他行编号重复（如 %2），未参与比较</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>gains some, loses others</source>
        <translation>有得有失</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>仅之前有</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>仅之后有</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>没有编号</translation>
    </message>
    <message>
        <source>id not unique</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>谁受益，谁受损</translation>
    </message>
    <message>
        <source>Of %1 places %2 gain, %3 lose, %4 gain some and lose others.</source>
        <translation>%1 处中，%2 处受益，%3 处受损，%4 处有得有失。</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>Before and after, by category and area</source>
        <translation>前后对比：按类别和区域</translation>
    </message>
    <message>
        <source>Of %1 people %2 only gain, %3 only lose, %4 gain some and lose others.</source>
        <translation>%1 人中，%2 人只有新增，%3 人只有失去，%4 人有得有失。</translation>
    </message>
    <message>
        <source>Categories that change</source>
        <translation>有变化的类别</translation>
    </message>
    <message>
        <source>Gain it</source>
        <translation>新增人数</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>失去人数</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>之前覆盖率</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>之后覆盖率</translation>
    </message>
    <message>
        <source>Aged, before</source>
        <translation>老年人，之前</translation>
    </message>
    <message>
        <source>Aged, after</source>
        <translation>老年人，之后</translation>
    </message>
    <message>
        <source>Mean walk before</source>
        <translation>之前平均步行</translation>
    </message>
    <message>
        <source>Mean walk after</source>
        <translation>之后平均步行</translation>
    </message>
    <message>
        <source>Nothing changes in any category.</source>
        <translation>各类别都没有变化。</translation>
    </message>
    <message>
        <source>Areas, the greatest loss first</source>
        <translation>各区域，失去最多者在前</translation>
    </message>
    <message>
        <source>Only gain</source>
        <translation>只有新增</translation>
    </message>
    <message>
        <source>Only lose</source>
        <translation>只有失去</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>有得有失</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>之前得分</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>之后得分</translation>
    </message>
    <message>
        <source>%1: who gains and who loses</source>
        <translation>%1：谁新增，谁失去</translation>
    </message>
    <message>
        <source>Gains it</source>
        <translation>新增覆盖</translation>
    </message>
    <message>
        <source>Loses it</source>
        <translation>失去覆盖</translation>
    </message>
    <message>
        <source>Has it as before</source>
        <translation>前后都有</translation>
    </message>
    <message>
        <source>Some have it, as before</source>
        <translation>前后都只有部分人有</translation>
    </message>
    <message>
        <source>Lacks it as before</source>
        <translation>前后都没有</translation>
    </message>
    <message>
        <source>The layer %1 has no field %2: it is no result of &quot;Life-circle accessibility&quot;, and not both layers are results of &quot;Coverage of areas&quot;. Choose two outputs of the same algorithm (%3).</source>
        <translation>图层 %1 没有字段 %2：它不是“生活圈可达性”的结果，两个图层也不都是“区域覆盖”的结果。请选择同一算法的两次输出（%3）。</translation>
    </message>
    <message>
        <source>Before: a result of &quot;Life-circle accessibility&quot; or of &quot;Coverage of areas&quot;</source>
        <translation>之前：“生活圈可达性”或“区域覆盖”的结果</translation>
    </message>
    <message>
        <source>After: another such result, of the same parcels or areas</source>
        <translation>之后：同一批地块或区域的另一次结果</translation>
    </message>
    <message>
        <source>Field that names the same parcel or area in both (default: the feature id)</source>
        <translation>标识同一地块或区域的字段（默认：要素编号）</translation>
    </message>
    <message>
        <source>The results are of areas: their shares are compared as they were published</source>
        <translation>两次结果都是分区结果：按其公布的覆盖率比较</translation>
    </message>
    <message>
        <source>%1 is not used: the results compared are of areas already</source>
        <translation>未使用 %1：所比较的已是分区结果</translation>
    </message>
    <message>
        <source>Not compared, because only one of the results has them: %1; nor are the scores, which are of other categories</source>
        <translation>未比较，因为只有一次结果有：%1；得分也不比较，因为所含类别不同</translation>
    </message>
    <message>
        <source>Areas and categories</source>
        <translation>各区域和类别</translation>
    </message>
    <message>
        <source>The time ran out (SECONDS): these sites are at most %1 % from the best possible</source>
        <translation>时间已到（SECONDS）：所选各点与可能的最优至多相差 %1 %</translation>
    </message>
    <message>
        <source>These sites are not proven to be the best, but at most %1 % from the best possible</source>
        <translation>未能证明所选各点最优，但与可能的最优至多相差 %1 %</translation>
    </message>
    <message>
        <source>%1 texts were made harmless for spreadsheets: an apostrophe stands before what would run as a formula, and control characters are left out</source>
        <translation>为电子表格处理了 %1 处文字：会被当作公式执行的文字前加了撇号，控制字符已去除</translation>
    </message>
    <message>
        <source>stairs of the house</source>
        <translation>楼内楼梯</translation>
    </message>
    <message>
        <source>from home to the street</source>
        <translation>出门到街道</translation>
    </message>
    <message>
        <source>along streets</source>
        <translation>沿街道</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>from the street to the facility</source>
        <translation>街道到设施</translation>
    </message>
    <message>
        <source>an elevator in the house</source>
        <translation>楼内加装电梯</translation>
    </message>
    <message>
        <source>a gate opened</source>
        <translation>开放门禁</translation>
    </message>
    <message>
        <source>a new footpath</source>
        <translation>新增步行连线</translation>
    </message>
    <message>
        <source>a new facility</source>
        <translation>新设施</translation>
    </message>
    <message>
        <source>bridge across a barrier</source>
        <translation>跨屏障的桥</translation>
    </message>
    <message>
        <source>join of an island</source>
        <translation>孤岛的连接</translation>
    </message>
    <message>
        <source>minor road</source>
        <translation>次要道路</translation>
    </message>
    <message>
        <source>major road</source>
        <translation>主要道路</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>LifeCircle map: %1</source>
        <translation>LifeCircle 地图：%1</translation>
    </message>
    <message>
        <source>How these numbers came about: as in section %1.</source>
        <translation>这些数字的由来：同第 %1 节。</translation>
    </message>
    <message>
        <source>What would bring a facility into time</source>
        <translation>怎样才能按时到达</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>地块</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>%1, s</source>
        <translation>%1（秒）</translation>
    </message>
    <message>
        <source>Walks to the nearest facility, the longest first</source>
        <translation>到最近设施的步行，最长者在前</translation>
    </message>
    <message>
        <source>%1 walks to the nearest facility take %2 min on average.</source>
        <translation>到最近设施的 %1 条步行路线平均需 %2 分钟。</translation>
    </message>
    <message>
        <source>Where the time goes: minutes of a mean walk</source>
        <translation>时间花在哪里：平均一次步行的分钟数</translation>
    </message>
    <message>
        <source>Nearest facilities of chosen parcels</source>
        <translation>所选地块的最近设施</translation>
    </message>
    <message>
        <source>%1 of %2 parcels are in time.</source>
        <translation>%2 个地块中有 %1 个按时可达。</translation>
    </message>
    <message>
        <source>Parcels and facilities, the most delayed first</source>
        <translation>地块与设施，超时最多者在前</translation>
    </message>
    <message>
        <source>Too long by, min</source>
        <translation>超出（分钟）</translation>
    </message>
    <message>
        <source>%1 cures were found; each, applied, cures.</source>
        <translation>找到 %1 项补救措施；每一项实施后都能见效。</translation>
    </message>
    <message>
        <source>Cures by kind</source>
        <translation>各类补救措施</translation>
    </message>
    <message>
        <source>Cures, the least change of each parcel first</source>
        <translation>补救措施，每个地块改动最小者在前</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>补救措施</translation>
    </message>
    <message>
        <source>Minutes today</source>
        <translation>现状分钟数</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>实施后分钟数</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 sites would bring %2 parcels into time.</source>
        <translation>新增 %1 处选址可使 %2 个地块按时可达。</translation>
    </message>
    <message>
        <source>Sites, those for most people first</source>
        <translation>选址，惠及人数最多者在前</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>选址</translation>
    </message>
    <message>
        <source>Mean walk, min</source>
        <translation>平均步行（分钟）</translation>
    </message>
    <message>
        <source>%1 units with a weight of %2 go to another grid.</source>
        <translation>%1 个单元（权重合计 %2）调整到其他网格。</translation>
    </message>
    <message>
        <source>goes to another grid</source>
        <translation>调整到其他网格</translation>
    </message>
    <message>
        <source>From grid to grid, the heaviest first</source>
        <translation>网格之间的调整，权重最大者在前</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原网格</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新网格</translation>
    </message>
    <message>
        <source>In %1 places units count as neighbours though a barrier or a gap lies between them.</source>
        <translation>有 %1 处单元之间隔着屏障或空隙，仍视为相邻。</translation>
    </message>
    <message>
        <source>Where a parent would fall apart without them</source>
        <translation>没有这些连接，上级区域就会断开</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>跨越</translation>
    </message>
    <message>
        <source>Width, m</source>
        <translation>宽度（米）</translation>
    </message>
    <message>
        <source>Those aged 60 and more</source>
        <translation>60岁及以上居民</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>全体居民</translation>
    </message>
    <message>
        <source>From the door</source>
        <translation>从楼门口起算</translation>
    </message>
    <message>
        <source>With the stairs</source>
        <translation>计入楼梯</translation>
    </message>
    <message>
        <source>With planned elevators</source>
        <translation>计划电梯建成后</translation>
    </message>
    <message>
        <source>%1: share covered, mean of the categories</source>
        <translation>%1：覆盖率，各类别平均</translation>
    </message>
    <message>
        <source>%1: share covered, what the stairs take most from first</source>
        <translation>%1：覆盖率，受楼梯影响最大者在前</translation>
    </message>
    <message>
        <source>%1, mean of the categories: %2 are covered from the door, %3 with the stairs, %4 with the planned elevators.</source>
        <translation>%1（各类别平均）：从楼门口起算覆盖 %2，计入楼梯 %3，计划电梯建成后 %4。</translation>
    </message>
    <message>
        <source>%1, mean of the categories: %2 are covered from the door, %3 with the stairs.</source>
        <translation>%1（各类别平均）：从楼门口起算覆盖 %2，计入楼梯 %3。</translation>
    </message>
    <message>
        <source>Stairs and elevators</source>
        <translation>楼梯与电梯</translation>
    </message>
    <message>
        <source>From the door: as if everybody lived on the ground floor. With the stairs: people live evenly over the storeys, and walk half of the way down and up to their own. The difference is what the stairs take.</source>
        <translation>从楼门口起算：视同所有人都住在底层。计入楼梯：居民按楼层均匀分布，每次出行计上下楼耗时的一半。两者之差即楼梯造成的损失。</translation>
    </message>
    <message>
        <source>With planned elevators: the same people, streets and facilities, once all elevators that the run was told of are built.</source>
        <translation>计划电梯建成后：居民、道路和设施不变，计算时给出的计划电梯全部建成。</translation>
    </message>
    <message>
        <source>No elevators are planned as far as the run was told (PLANNED_FIELD), so what they would give back is not known.</source>
        <translation>计算时未给出计划电梯（PLANNED_FIELD），因此电梯能挽回多少尚不可知。</translation>
    </message>
    <message>
        <source>The figures tell who would be in time, not who can climb stairs: except by wheelchair, everybody is taken to manage them, however slowly. They say nothing of consent, cost or the year of building.</source>
        <translation>这些数字说明谁能按时到达，而不说明谁爬得动楼梯：除轮椅使用者外，均视为能走楼梯，只是快慢不同。它们也不涉及业主意愿、造价和建设年份。</translation>
    </message>
    <message>
        <source>%1 km of street are in reach, those of all places added up.</source>
        <translation>可到达的街道共 %1 公里（各地点相加）。</translation>
    </message>
    <message>
        <source>Streets in reach, km</source>
        <translation>可到达的街道（公里）</translation>
    </message>
    <message>
        <source>The layer %1 has no %2: choose a layer with features (%3).</source>
        <translation>图层 %1 中没有%2：请选择含有要素的图层（%3）。</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>地块</translation>
    </message>
    <message>
        <source>Who comes within the minutes by new sites</source>
        <translation>新选址后的覆盖变化</translation>
    </message>
    <message>
        <source>Who loses coverage if a facility closes</source>
        <translation>设施关闭后谁失去覆盖</translation>
    </message>
    <message>
        <source>Own walking speed, %1 m/s (%2 km/h)</source>
        <translation>自定义步行速度，%1 米/秒（%2 公里/小时）</translation>
    </message>
    <message>
        <source>Field with people of 60 years and above</source>
        <translation>60岁及以上人口字段</translation>
    </message>
    <message>
        <source>Field with children</source>
        <translation>儿童人口字段</translation>
    </message>
    <message>
        <source>%1: field %2, which BEFORE was made with</source>
        <translation>%1：采用字段 %2，即生成 BEFORE 时所用的字段</translation>
    </message>
    <message>
        <source>Walkers: %1</source>
        <translation>步行者：%1</translation>
    </message>
</context>
</TS>
