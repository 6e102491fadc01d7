<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="compare_score">
      <rule key="much_less" symbol="0" label="Falls by more than 20 points | 下降超过20分" filter="&quot;cp_change&quot; &lt; -20"/>
      <rule key="less" symbol="1" label="Falls by up to 20 points | 下降20分以内" filter="&quot;cp_change&quot; &gt;= -20 AND &quot;cp_change&quot; &lt; -0.05"/>
      <rule key="same" symbol="2" label="The same | 不变" filter="&quot;cp_change&quot; &gt;= -0.05 AND &quot;cp_change&quot; &lt;= 0.05"/>
      <rule key="more" symbol="3" label="Rises by up to 20 points | 上升20分以内" filter="&quot;cp_change&quot; &gt; 0.05 AND &quot;cp_change&quot; &lt;= 20"/>
      <rule key="much_more" symbol="4" label="Rises by more than 20 points | 上升超过20分" filter="&quot;cp_change&quot; &gt; 20"/>
      <rule key="else" symbol="5" label="Not compared | 未比较" filter="&quot;cp_change&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="127,59,8,255"/>
          <prop k="name" v="square"/>
          <prop k="outline_color" v="70,70,70,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="3.4"/>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="241,163,64,255"/>
          <prop k="name" v="square"/>
          <prop k="outline_color" v="70,70,70,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="2.6"/>
        </layer>
      </symbol>
      <symbol name="2" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="247,247,247,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="170,170,170,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="1.6"/>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="171,207,230,255"/>
          <prop k="name" v="triangle"/>
          <prop k="outline_color" v="70,70,70,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="2.6"/>
        </layer>
      </symbol>
      <symbol name="4" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="33,102,172,255"/>
          <prop k="name" v="triangle"/>
          <prop k="outline_color" v="70,70,70,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="3.4"/>
        </layer>
      </symbol>
      <symbol name="5" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="110,110,110,255"/>
          <prop k="name" v="cross2"/>
          <prop k="outline_color" v="70,70,70,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="2.2"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>0</layerGeometryType>
</qgis>
