<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="compare">
      <rule key="gained" symbol="0" label="Gains | 新增覆盖" filter="&quot;cp_status&quot; = 'gained'"/>
      <rule key="lost" symbol="1" label="Loses | 失去覆盖" filter="&quot;cp_status&quot; = 'lost'"/>
      <rule key="mixed" symbol="2" label="Gains some, loses others | 有得有失" filter="&quot;cp_status&quot; = 'mixed'"/>
      <rule key="unchanged" symbol="3" label="Unchanged | 不变" filter="&quot;cp_status&quot; = 'unchanged'"/>
      <rule key="else" symbol="4" label="Not compared | 未比较" filter="&quot;cp_status&quot; NOT IN ('gained', 'lost', 'mixed', 'unchanged')"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="33,102,172,255"/>
          <prop k="name" v="triangle"/>
          <prop k="outline_color" v="70,70,70,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="3.4"/>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="230,97,1,255"/>
          <prop k="name" v="square"/>
          <prop k="outline_color" v="70,70,70,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="3"/>
        </layer>
      </symbol>
      <symbol name="2" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="118,42,131,255"/>
          <prop k="name" v="diamond"/>
          <prop k="outline_color" v="70,70,70,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="3.4"/>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="240,240,240,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="170,170,170,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="size" v="1.6"/>
        </layer>
      </symbol>
      <symbol name="4" type="marker" alpha="1" clip_to_extent="1">
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
