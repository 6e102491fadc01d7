<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="balancegrids.point">
      <rule key="bad" symbol="0" label="No grid or bad data | 无网格或数据缺失" filter="&quot;gb_status&quot; IN ('orphan','bad_data')"/>
      <rule key="moved" symbol="1" label="Moves | 调入他格" filter="&quot;moved&quot; = 1"/>
      <rule key="locked" symbol="2" label="Locked | 锁定" filter="&quot;gb_status&quot; = 'locked'"/>
      <rule key="stays" symbol="3" label="Stays | 不变" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="circle"/>
          <prop k="size" v="2"/>
          <prop k="color" v="120,120,120,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.16"/>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="circle"/>
          <prop k="size" v="2"/>
          <prop k="color" v="230,120,0,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.16"/>
        </layer>
      </symbol>
      <symbol name="2" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="circle"/>
          <prop k="size" v="2"/>
          <prop k="color" v="40,90,160,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.16"/>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="name" v="circle"/>
          <prop k="size" v="2"/>
          <prop k="color" v="215,228,238,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.16"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
